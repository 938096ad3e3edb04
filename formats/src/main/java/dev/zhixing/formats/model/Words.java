package dev.zhixing.formats.model;

/** One sentence or label in both languages of the product. */
public record Words(String zh, String en) {}
