package dev.zhixing.shared.people.internal;

import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.SubjectGuard;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One guard for each kind of the directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryGuards {

    @Bean
    SubjectGuard unitGuard(DSLContext sql, People people) {
        return DirectoryGuard.ofUnits(sql, people);
    }

    @Bean
    SubjectGuard postGuard(DSLContext sql, People people) {
        return DirectoryGuard.ofPosts(sql, people);
    }

    @Bean
    SubjectGuard externalPartyGuard(DSLContext sql, People people) {
        return DirectoryGuard.ofExternalParties(sql, people);
    }
}
