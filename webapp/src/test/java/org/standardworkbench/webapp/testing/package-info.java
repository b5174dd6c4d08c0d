/** What tests of the whole application share: the packaged application as a process, and a browser that looks at it. */
package org.standardworkbench.webapp.testing;
