package dev.zhixing.base.api;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.PageRequest;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.math.BigDecimal;
import java.util.Arrays;

/** The contract lists what is really sent, not what the operations make of it. */
@Configuration(proxyBeanMethods = false)
class ContractShape {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, IfMatch.class, PageRequest.class);
    }

    @Bean
    OperationCustomizer whatIsSent() {
        return (operation, handler) -> {
            for (var parameter : handler.getMethodParameters()) {
                if (parameter.getParameterType() == IfMatch.class) {
                    operation.addParametersItem(
                            new Parameter()
                                    .in("header")
                                    .name("If-Match")
                                    .required(true)
                                    .schema(new StringSchema()));
                } else if (parameter.getParameterType() == PageRequest.class) {
                    Limit bounds = parameter.getParameterAnnotation(Limit.class);
                    int most = bounds == null ? Limit.MOST : bounds.most();
                    int usual = bounds == null ? Limit.USUAL : bounds.usual();
                    var limit = new IntegerSchema();
                    limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(most));
                    limit.setDefault(usual);
                    for (var one :
                            Arrays.asList(
                                    new Parameter().name("limit").schema(limit),
                                    new Parameter().name("after").schema(new StringSchema()))) {
                        operation.addParametersItem(one.in("query").required(false));
                    }
                }
            }
            return operation;
        };
    }
}
