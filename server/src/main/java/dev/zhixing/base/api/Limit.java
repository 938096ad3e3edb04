package dev.zhixing.base.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long a stretch of this list is: when nothing is said, and at most. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limit {

    int USUAL = 50;
    int MOST = 200;

    int usual() default USUAL;

    int most() default MOST;
}
