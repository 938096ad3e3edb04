package dev.zhixing.formats.model;

/** Where in the file a thing was read from: sheet name and A1 address. */
public record SourceCell(String sheet, String cell) {}
