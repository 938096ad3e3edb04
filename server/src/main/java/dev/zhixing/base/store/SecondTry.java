package dev.zhixing.base.store;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.io.InputStream;
import java.util.Arrays;

/**
 * A command that lost against another one at the same moment is done once more from its beginning:
 * after a deadlock it goes through, and where both made the same thing, the room's own rule now
 * sees the first one and says so in its own words. Only the outermost transaction can be done
 * again, and only when nothing of what was sent is used up.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class SecondTry {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor secondTryOfCommands() {
        var advisor =
                new DefaultPointcutAdvisor(
                        new AnnotationMatchingPointcut(null, Transactional.class, true),
                        (MethodInterceptor) SecondTry::invoke);
        // Around the transaction, whose advice comes last of all.
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    private static @Nullable Object invoke(MethodInvocation command) throws Throwable {
        boolean once =
                TransactionSynchronizationManager.isActualTransactionActive()
                        || Arrays.stream(command.getArguments())
                                .anyMatch(InputStream.class::isInstance);
        if (once || !(command instanceof ProxyMethodInvocation repeatable)) {
            return command.proceed();
        }
        MethodInvocation again = repeatable.invocableClone();
        try {
            return command.proceed();
        } catch (DuplicateKeyException | ConcurrencyFailureException lost) {
            return again.proceed();
        }
    }
}
