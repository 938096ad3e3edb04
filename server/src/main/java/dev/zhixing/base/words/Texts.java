package dev.zhixing.base.words;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in the reader's language. Every room keeps its own in {@code
 * messages/<room>_zh.properties} and {@code messages/<room>_en.properties}; facts stand in braces
 * by name: {@code 第 {row} 行}.
 */
@Component
public class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
    private final Map<Key, String> patterns = new ConcurrentHashMap<>();

    private record Key(Locale language, String word) {}

    Texts() throws IOException {
        for (var file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*_zh.properties")) {
            String name = String.valueOf(file.getFilename());
            bundles.addBasenames("messages/" + name.substring(0, name.lastIndexOf("_zh")));
        }
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setDefaultLocale(Locale.CHINESE);
    }

    /** In the language of the present request. */
    public String say(String key, Map<String, ?> facts) {
        return say(reader(), key, facts);
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /** The sentence, or the key itself where somebody forgot to write it. */
    public String say(Locale language, String key, Map<String, ?> facts) {
        return find(language, key, facts).orElse(key);
    }

    public Optional<String> find(Locale language, String key, Map<String, ?> facts) {
        String pattern = pattern(language, key);
        if (pattern == null) {
            return Optional.empty();
        }
        return Optional.of(
                PLACE.matcher(pattern)
                        .replaceAll(
                                place -> {
                                    String name = place.group(1);
                                    return Matcher.quoteReplacement(
                                            facts.containsKey(name)
                                                    ? String.valueOf(facts.get(name))
                                                    : place.group());
                                }));
    }

    /** Only what is found is kept: words that are none may come from anywhere. */
    private @Nullable String pattern(Locale language, String key) {
        var asked = new Key(language, key);
        String known = patterns.get(asked);
        if (known == null) {
            known = bundles.getMessage(key, null, null, language);
            if (known != null) {
                patterns.put(asked, known);
            }
        }
        return known;
    }

    /** Chinese unless the request asks for English. */
    public static Locale reader() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en")
                ? Locale.ENGLISH
                : Locale.CHINESE;
    }
}
