/** What people, units and accounts look like from outside. */
@NullMarked
package dev.zhixing.shared.people.web;

import org.jspecify.annotations.NullMarked;
