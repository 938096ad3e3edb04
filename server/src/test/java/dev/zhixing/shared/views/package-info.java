/** Saved views over HTTP, as people use them. */
@org.jspecify.annotations.NullMarked
package dev.zhixing.shared.views;
