/** Finds tables on sheets, maps their columns, and turns their rows into the exchange model. */
@NullMarked
package dev.zhixing.formats.office.tables;

import org.jspecify.annotations.NullMarked;
