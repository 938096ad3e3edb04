/** The import wizard and the exports as others see them. */
@NullMarked
package dev.zhixing.across.interchange.web;

import org.jspecify.annotations.NullMarked;
