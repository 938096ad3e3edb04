package dev.zhixing.shared.people.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.internal.OwnStore;
import dev.zhixing.shared.people.internal.SessionCookie;
import dev.zhixing.shared.people.internal.Sessions;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/** What a successful sign-in answers: the own account and the cookie. */
@Component
class SignedInAnswer {

    private static final int DEVICE_LENGTH = 200;

    private final OwnStore accounts;
    private final Clock clock;

    SignedInAnswer(OwnStore accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    ResponseEntity<OwnStore.Me> of(
            HttpServletRequest request, PersonId person, Sessions.Opened opened, boolean remember) {
        OwnStore.Me me = accounts.me(person);
        Duration keep = remember ? Duration.between(clock.instant(), opened.expiresAt()) : null;
        var answer = Etag.created(me.version(), me);
        var headers = new HttpHeaders(answer.getHeaders());
        headers.add(HttpHeaders.SET_COOKIE, SessionCookie.write(request, opened.word(), keep));
        return new ResponseEntity<>(me, headers, answer.getStatusCode());
    }

    /** The browser's own name, cut to a length worth keeping. */
    static String device(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        if (agent == null) {
            return "";
        }
        return agent.length() > DEVICE_LENGTH ? agent.substring(0, DEVICE_LENGTH) : agent;
    }
}
