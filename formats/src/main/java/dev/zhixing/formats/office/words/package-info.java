/**
 * Understands what offices write into cells: days, durations, links, people, states, RACI letters.
 */
@NullMarked
package dev.zhixing.formats.office.words;

import org.jspecify.annotations.NullMarked;
