package dev.zhixing.base.words;

import java.util.Locale;

/** How Chinese is typed on a Latin keyboard: 周敏 is found by {@code zhoumin} and by {@code zm}. */
public final class Pinyin {

    private Pinyin() {}

    /** All syllables without tones, lower case, run together; other letters stay. */
    public static String full(String text) {
        var spelled = new StringBuilder();
        text.chars().forEach(unit -> spelled.append(syllable((char) unit)));
        return spelled.toString();
    }

    /** The first letter of every syllable; of Latin words the first letter too. */
    public static String initials(String text) {
        var initials = new StringBuilder();
        boolean wordStarts = true;
        for (char unit : text.toCharArray()) {
            if (isChinese(unit)) {
                initials.append(syllable(unit).charAt(0));
                wordStarts = true;
            } else if (Character.isLetterOrDigit(unit)) {
                if (wordStarts) {
                    initials.append(Character.toLowerCase(unit));
                }
                wordStarts = false;
            } else {
                wordStarts = true;
            }
        }
        return initials.toString();
    }

    private static String syllable(char unit) {
        if (isChinese(unit)) {
            return com.github.promeg.pinyinhelper.Pinyin.toPinyin(unit).toLowerCase(Locale.ROOT);
        }
        return Character.isLetterOrDigit(unit) ? String.valueOf(Character.toLowerCase(unit)) : "";
    }

    private static boolean isChinese(char unit) {
        return com.github.promeg.pinyinhelper.Pinyin.isChinese(unit);
    }
}
