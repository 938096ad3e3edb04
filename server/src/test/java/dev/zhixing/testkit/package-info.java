/** What every test of the server stands on: a database, a clock, people who are signed in. */
@NullMarked
package dev.zhixing.testkit;

import org.jspecify.annotations.NullMarked;
