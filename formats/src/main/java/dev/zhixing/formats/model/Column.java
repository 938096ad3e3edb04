package dev.zhixing.formats.model;

/**
 * One column of a recognised table and what it was taken for.
 *
 * @param letter column letter in the sheet, such as {@code G}
 * @param header the header as written
 * @param guessed false when the caller's mapping chose the field
 */
public record Column(String letter, String header, Field field, boolean guessed) {}
