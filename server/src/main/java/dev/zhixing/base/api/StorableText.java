package dev.zhixing.base.api;

import dev.zhixing.base.kernel.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * What JSON may bring in: texts of some length that the database can keep, and dates of this age.
 * PostgreSQL knows no NUL, half a surrogate pair is no character, and no plan begins in the year
 * 90,000.
 */
@Configuration(proxyBeanMethods = false)
class StorableText implements WebMvcConfigurer {

    /** The most characters a single text of a request may have; rooms say less where they want. */
    static final int LONGEST = 40_000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;

    private final JsonMapper json;

    StorableText(JsonMapper json) {
        this.json = json;
    }

    /** For what callers send only: what rooms keep as JSON was written by themselves. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        JacksonModule module =
                new SimpleModule("storable")
                        .addDeserializer(String.class, new Texts())
                        .addKeyDeserializer(String.class, new Keys())
                        .addDeserializer(LocalDate.class, new Dates());
        converters.withJsonConverter(
                new JacksonJsonHttpMessageConverter(json.rebuild().addModule(module).build()));
    }

    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == 0 || Character.isLowSurrogate(one)) {
                return false;
            }
            if (Character.isHighSurrogate(one)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Days in addresses are read like those in bodies; an empty one is none, as Spring has it. */
    @Override
    @SuppressWarnings("NullAway")
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class, LocalDate.class, text -> text.isBlank() ? null : date(text));
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException unreadable) {
            // Answered below.
        }
        throw new Refused(ApiProblem.BAD_VALUE);
    }

    private static final class Texts extends StdScalarDeserializer<String> {

        Texts() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !isStorable(text)) {
                throw new Refused(ApiProblem.BAD_CHARACTERS);
            }
            if (text != null && text.length() > LONGEST) {
                throw new Refused(ApiProblem.TEXT_TOO_LONG, Map.of("most", LONGEST));
            }
            return text;
        }
    }

    /** What stands left of the colon is a text like any other. */
    private static final class Keys extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            if (!isStorable(key) || key.length() > LONGEST) {
                throw new Refused(ApiProblem.BAD_CHARACTERS);
            }
            return key;
        }
    }

    private static final class Dates extends StdScalarDeserializer<LocalDate> {

        Dates() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "?";
            return text.isBlank() ? null : date(text);
        }
    }
}
