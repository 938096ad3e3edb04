/** Rules and stores of people. */
@NullMarked
package dev.zhixing.shared.people.internal;

import org.jspecify.annotations.NullMarked;
