package dev.zhixing.base.api;

import dev.zhixing.base.kernel.Patch;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads {@link Patch} from JSON: absent, null or a value. */
@Configuration(proxyBeanMethods = false)
class PatchJson {

    @Bean
    JacksonModule patchModule() {
        return new SimpleModule("patch").addDeserializer(Patch.class, new PatchDeserializer(null));
    }

    private static final class PatchDeserializer extends ValueDeserializer<Patch<?>> {

        private final @Nullable JavaType type;

        PatchDeserializer(@Nullable JavaType type) {
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            JavaType whole = property == null ? context.getContextualType() : property.getType();
            return new PatchDeserializer(whole.containedTypeOrUnknown(0));
        }

        @Override
        public Patch<?> deserialize(JsonParser parser, DeserializationContext context) {
            return Patch.set(context.readValue(parser, type));
        }

        @Override
        public Patch<?> getNullValue(DeserializationContext context) {
            return Patch.set(null);
        }

        @Override
        public Patch<?> getAbsentValue(DeserializationContext context) {
            return Patch.absent();
        }
    }
}
