package dev.zhixing.base.api;

import com.fasterxml.jackson.databind.JavaType;

import dev.zhixing.base.kernel.Patch;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Makes the contract say what the records say: a member is there unless it is a {@link Patch}, and
 * null only where it is marked {@code @Nullable}. A {@link Patch} is its value or null.
 */
@Component
class ContractShapes implements ModelConverter {

    private static final String NULL = "null";
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType shape = Json31.mapper().constructType(type.getType());
        if (shape.isTypeOrSubTypeOf(Patch.class)) {
            var value =
                    new AnnotatedType(shape.containedTypeOrUnknown(0))
                            .ctxAnnotations(type.getCtxAnnotations())
                            .resolveAsRef(true);
            return orNull(context.resolve(value));
        }
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null && shape.getRawClass().isRecord()) {
            describe(shape.getRawClass(), definition(schema, context));
        }
        return schema;
    }

    private static void describe(Class<?> shape, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        var required = new LinkedHashSet<String>();
        for (RecordComponent member : shape.getRecordComponents()) {
            Schema<?> property = schema.getProperties().get(member.getName());
            if (property == null || Patch.class.isAssignableFrom(member.getType())) {
                continue;
            }
            if (member.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.getProperties().put(member.getName(), orNull(property));
            } else {
                required.add(member.getName());
            }
        }
        schema.setRequired(new ArrayList<>(required));
    }

    private static @Nullable Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new Schema<>().anyOf(List.of(schema, new Schema<>().types(nothing())));
        }
        if (schema.getAnyOf() != null) {
            return schema;
        }
        // Simple shapes are shared between the places that use them.
        Schema<?> own = AnnotationsUtils.clone(schema, true);
        var types = new LinkedHashSet<String>();
        types.add(own.getTypes() == null ? own.getType() : own.getTypes().iterator().next());
        types.add(NULL);
        own.setTypes(types);
        return own;
    }

    private static LinkedHashSet<String> nothing() {
        return new LinkedHashSet<>(List.of(NULL));
    }
}
