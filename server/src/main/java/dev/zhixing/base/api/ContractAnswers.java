package dev.zhixing.base.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Members of an answer are always there, null or not; a request may leave out what may be null.
 * Shapes that no operation uses are no part of the contract.
 */
@Component
class ContractAnswers implements GlobalOpenApiCustomizer {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void customise(OpenAPI contract) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> shapes = contract.getComponents().getSchemas();
        var asked = new HashSet<String>();
        var answered = new HashSet<String>();
        for (PathItem path : contract.getPaths().values()) {
            for (Operation operation : path.readOperations()) {
                asked(operation).forEach(schema -> follow(schema, shapes, asked));
                operation
                        .getResponses()
                        .values()
                        .forEach(answer -> follow(answer.getContent(), shapes, answered));
            }
        }
        shapes.keySet().removeIf(name -> !asked.contains(name) && !answered.contains(name));
        for (String name : answered) {
            Schema<?> shape = shapes.get(name);
            if (shape != null && shape.getProperties() != null) {
                shape.setRequired(new ArrayList<>(shape.getProperties().keySet()));
            }
        }
        ContractTexts.limit(shapes, asked);
    }

    private static Stream<Schema<?>> asked(Operation operation) {
        List<Schema<?>> found = new ArrayList<>();
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> found.add(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(media -> found.add(media.getSchema()));
        }
        return found.stream();
    }

    @SuppressWarnings("rawtypes")
    private static void follow(
            @Nullable Content content, Map<String, Schema> shapes, Set<String> seen) {
        if (content != null) {
            content.values().forEach(media -> follow(media.getSchema(), shapes, seen));
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void follow(
            @Nullable Schema<?> schema, Map<String, Schema> shapes, Set<String> seen) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(REFERENCE.length());
            if (seen.add(name)) {
                follow((Schema<?>) shapes.get(name), shapes, seen);
            }
            return;
        }
        follow(schema.getItems(), shapes, seen);
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            follow(values, shapes, seen);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(each -> follow((Schema<?>) each, shapes, seen));
        }
        for (List<Schema> parts :
                Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())
                        .filter(java.util.Objects::nonNull)
                        .toList()) {
            parts.forEach(each -> follow((Schema<?>) each, shapes, seen));
        }
    }
}
