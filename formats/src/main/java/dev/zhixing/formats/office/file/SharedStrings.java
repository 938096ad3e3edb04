package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;

import org.xml.sax.Attributes;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code sharedStrings.xml}; phonetic hints are left out. */
final class SharedStrings extends SafeXml.Handler {
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long total;
    private boolean inText;
    private boolean inPhonetic;

    String at(int index) {
        if (index < 0 || index >= strings.size()) {
            throw FileRefused.damaged("引用了不存在的文字", "it refers to text that is not there");
        }
        return strings.get(index);
    }

    @Override
    void open(String name, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPhonetic = true;
            case "t" -> inText = !inPhonetic;
            default -> {}
        }
    }

    @Override
    void close(String name) {
        switch (name) {
            case "rPh" -> inPhonetic = false;
            case "t" -> inText = false;
            case "si" -> {
                if (strings.size() >= Limits.CELLS) {
                    throw FileRefused.tooLarge("单元格", "cells", Limits.CELLS);
                }
                strings.add(CellText.unescape(text.toString()));
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (inText) {
            total += length;
            if (text.length() + length > Limits.CELL_CHARS) {
                throw FileRefused.tooLarge("每个单元格（字）", "characters in a cell", Limits.CELL_CHARS);
            }
            if (total > Limits.TEXT_CHARS) {
                throw FileRefused.tooLarge("全部文字", "characters in all", Limits.TEXT_CHARS);
            }
            text.append(signs, start, length);
        }
    }
}
