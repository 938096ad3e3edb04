/** How a plan is laid out as a table, a chart in cells, and a matrix. */
@NullMarked
package dev.zhixing.formats.office.export;

import org.jspecify.annotations.NullMarked;
