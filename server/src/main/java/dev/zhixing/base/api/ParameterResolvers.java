package dev.zhixing.base.api;

import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Map;

/** Lets operations take {@link IfMatch} and {@link PageRequest} as plain parameters. */
@Configuration(proxyBeanMethods = false)
class ParameterResolvers implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchResolver());
        resolvers.add(new PageResolver());
    }

    private static final class IfMatchResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == IfMatch.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            String header = request.getHeader("If-Match");
            if (header == null) {
                throw new MissingIfMatch();
            }
            String digits = header.replace("W/", "").replace("\"", "").strip();
            if (!digits.matches("[0-9]{1,9}")) {
                throw new Refused(ApiProblem.BAD_VALUE, Map.of("path", "If-Match"));
            }
            return new IfMatch(Integer.parseInt(digits));
        }
    }

    private static final class PageResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == PageRequest.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            Limit bounds = parameter.getParameterAnnotation(Limit.class);
            int usual = bounds == null ? Limit.USUAL : bounds.usual();
            int most = bounds == null ? Limit.MOST : bounds.most();
            return new PageRequest(
                    limit(request.getParameter("limit"), usual, most), after(request));
        }

        private static int limit(@Nullable String text, int usual, int most) {
            if (text == null || text.isBlank()) {
                return usual;
            }
            if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < 1) {
                throw new Refused(ApiProblem.BAD_VALUE, Map.of("path", "limit"));
            }
            return Math.min(Integer.parseInt(text), most);
        }

        private static List<String> after(NativeWebRequest request) {
            try {
                List<String> values = PageRequest.values(request.getParameter("after"));
                if (values.stream().allMatch(StorableText::isStorable)) {
                    return values;
                }
            } catch (IllegalArgumentException unreadable) {
                // Answered below.
            }
            throw new Refused(ApiProblem.BAD_CURSOR);
        }
    }
}
