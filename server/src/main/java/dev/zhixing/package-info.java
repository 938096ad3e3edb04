/**
 * Zhixing 知行: from a goal to a plan, from a plan to finished work, and from there to better work.
 */
@NullMarked
package dev.zhixing;

import org.jspecify.annotations.NullMarked;
