/** Opens office files safely and turns them into plain grids of cells. */
@NullMarked
package dev.zhixing.formats.office.file;

import org.jspecify.annotations.NullMarked;
