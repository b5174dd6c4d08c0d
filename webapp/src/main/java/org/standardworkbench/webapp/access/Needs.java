package org.standardworkbench.webapp.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What somebody must be allowed somewhere to open a page or to ask the interface for programs at all. What is on it is decided by the
 * services again, thing by thing. What carries no such word is for everybody who has signed in.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {

    /** The action. */
    Action value();
}
