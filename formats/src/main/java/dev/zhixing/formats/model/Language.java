package dev.zhixing.formats.model;

/** Language of a written file. */
public enum Language {
    ZH,
    EN;

    public String of(Words words) {
        return this == ZH ? words.zh() : words.en();
    }
}
