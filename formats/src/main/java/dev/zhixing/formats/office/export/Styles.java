package dev.zhixing.formats.office.export;

import org.dhatim.fastexcel.StyleSetter;

/** Styles that several sheets share. */
final class Styles {
    private Styles() {}

    static StyleSetter header(StyleSetter style) {
        style.bold()
                .fontSize(10)
                .fontColor(Palette.HEADER_TEXT)
                .fillColor(Palette.HEADER)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true);
        return style;
    }
}
