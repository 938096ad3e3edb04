package dev.zhixing.base.api;

import dev.zhixing.base.kernel.PageRequest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Operations as callers see them: what the server hands in itself is not asked of anybody. */
@Component
class ContractOperations implements OperationCustomizer {

    private static final List<Class<? extends java.lang.annotation.Annotation>> SENT =
            List.of(
                    PathVariable.class,
                    RequestBody.class,
                    RequestHeader.class,
                    RequestParam.class,
                    RequestPart.class);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        List<Parameter> parameters =
                new ArrayList<>(
                        operation.getParameters() == null ? List.of() : operation.getParameters());
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (SENT.stream().anyMatch(parameter::hasParameterAnnotation)) {
                continue;
            }
            String name = parameter.getParameter().getName();
            parameters.removeIf(
                    each -> name.equals(each.getName()) && "query".equals(each.getIn()));
            if (parameter.getParameterType() == IfMatch.class) {
                parameters.add(named("header", "If-Match", new StringSchema()).required(true));
            } else if (parameter.getParameterType() == PageRequest.class) {
                parameters.add(named("query", "limit", bounds(parameter)));
                parameters.add(named("query", "after", new StringSchema()));
            }
        }
        operation.setParameters(parameters.isEmpty() ? null : parameters);
        describeParts(operation, method);
        return operation;
    }

    /** Uploads are forms: one file for each part. */
    private static void describeParts(Operation operation, HandlerMethod method) {
        var form = new ObjectSchema();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestPart part = parameter.getParameterAnnotation(RequestPart.class);
            if (part != null) {
                form.addProperty(part.value(), new BinarySchema());
                form.addRequiredItem(part.value());
            }
        }
        if (form.getProperties() != null) {
            operation
                    .getRequestBody()
                    .setContent(
                            new Content()
                                    .addMediaType(
                                            "multipart/form-data", new MediaType().schema(form)));
        }
    }

    private static Parameter named(String in, String name, Schema<?> schema) {
        return new Parameter().in(in).name(name).schema(schema).required(false);
    }

    private static Schema<?> bounds(MethodParameter parameter) {
        Limit limit = parameter.getParameterAnnotation(Limit.class);
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(limit == null ? 200 : limit.most()));
        schema.setDefault(limit == null ? 50 : limit.usual());
        return schema;
    }
}
