/**
 * Runs a PostgreSQL server of our own beside the program: unpacks, starts, watches and stops it.
 */
@NullMarked
package dev.zhixing.postgres;

import org.jspecify.annotations.NullMarked;
