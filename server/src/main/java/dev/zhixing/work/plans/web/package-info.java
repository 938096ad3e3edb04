/** What plans look like from outside. */
@NullMarked
package dev.zhixing.work.plans.web;

import org.jspecify.annotations.NullMarked;
