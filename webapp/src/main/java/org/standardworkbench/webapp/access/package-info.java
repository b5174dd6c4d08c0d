/**
 * Who asks, and what they may do. {@link org.standardworkbench.webapp.access.Access} is the door for every other room: it tells who
 * asks, decides by the one table of rights, and puts what was done on record. Accounts, sign-in and the rules of the web server are
 * inside.
 */
@ApplicationModule(allowedDependencies = {"page"})
@NullMarked
package org.standardworkbench.webapp.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
