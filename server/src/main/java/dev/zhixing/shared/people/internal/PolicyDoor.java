package dev.zhixing.shared.people.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PeopleProblem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Set;

/**
 * The inner door: an operation that is not in the policy table does not exist, administrators'
 * operations are for administrators, and operations get the caller as an {@link Actor} parameter.
 */
@Configuration(proxyBeanMethods = false)
class PolicyDoor implements WebMvcConfigurer {

    private static final Set<String> WHILE_PASSWORD_IS_ONE_TIME =
            Set.of("GET /api/me", "POST /api/me/password", "DELETE /api/session");

    private final PolicyTable policy;
    private final Access access;

    PolicyDoor(PolicyTable policy, @org.springframework.context.annotation.Lazy Access access) {
        this.policy = policy;
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Door()).addPathPatterns("/api/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver());
    }

    private final class Door implements HandlerInterceptor {

        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (!(handler instanceof HandlerMethod)) {
                return true;
            }
            String pattern =
                    String.valueOf(
                            request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
            PolicyTable.Line line = policy.find(method, pattern).orElseThrow(NotFound::new);
            if (line.who() != PolicyTable.Who.ANONYMOUS
                    && caller().mustChangePassword()
                    && !WHILE_PASSWORD_IS_ONE_TIME.contains(method + " " + pattern)) {
                throw new Refused(PeopleProblem.MUST_CHANGE_PASSWORD);
            }
            if (line.who() == PolicyTable.Who.ADMINISTRATOR) {
                Actor actor = caller().actor();
                if (method.equals("GET") && actor.administrator()) {
                    return true;
                }
                access.requireAdministrator(actor);
            }
            // Where a right on a subject is needed, the checkpoint refuses the token itself.
            if (line.who() == PolicyTable.Who.SIGNED_IN
                    && line.right().equals("-")
                    && !method.equals("GET")
                    && !caller().actor().mayWrite()) {
                throw new Refused(PeopleProblem.READ_ONLY_TOKEN);
            }
            return true;
        }
    }

    private static Sessions.Caller caller() {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof SignInFilter.SignedIn signedIn) {
            return signedIn.caller();
        }
        throw new NotFound();
    }

    private static final class CallerResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class
                    || parameter.getParameterType() == Sessions.Caller.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return parameter.getParameterType() == Actor.class ? caller().actor() : caller();
        }
    }
}
