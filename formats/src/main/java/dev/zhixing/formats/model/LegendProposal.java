package dev.zhixing.formats.model;

/**
 * What a letter of a RACI matrix is taken to mean; shown to be confirmed because offices differ.
 *
 * @param written the letter or sign as written, such as {@code A} or {@code ●}
 * @param proposed what it is taken for
 * @param evidence the words it rests on (a legend's or a cell's), or empty for the usual meaning
 * @param uses in how many cells it stands
 * @param sure false when the evidence contradicts the usual meaning or there is none
 */
public record LegendProposal(
        String tableId,
        String written,
        RaciLetter proposed,
        String evidence,
        int uses,
        boolean sure) {}
