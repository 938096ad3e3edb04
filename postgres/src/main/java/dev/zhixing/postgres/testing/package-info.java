/** One quick PostgreSQL per test JVM, with cheap copies of prepared databases. */
@NullMarked
package dev.zhixing.postgres.testing;

import org.jspecify.annotations.NullMarked;
