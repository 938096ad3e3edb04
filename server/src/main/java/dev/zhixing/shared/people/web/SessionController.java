package dev.zhixing.shared.people.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.internal.Accounts;
import dev.zhixing.shared.people.internal.OwnStore;
import dev.zhixing.shared.people.internal.SessionCookie;
import dev.zhixing.shared.people.internal.Sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and one's own account. */
@RestController
class SessionController {

    private final Accounts accounts;
    private final Sessions sessions;
    private final OwnStore own;
    private final SignedInAnswer answer;

    SessionController(Accounts accounts, Sessions sessions, OwnStore own, SignedInAnswer answer) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.own = own;
        this.answer = answer;
    }

    record SignIn(
            @NotBlank @Size(max = 60) String username,
            @NotBlank @Size(max = 1000) String password,
            boolean remember) {}

    /** Tokens go on unless {@code endTokens} says otherwise. */
    record PasswordChange(
            @NotBlank @Size(max = 1000) String current,
            @NotBlank @Size(max = 1000) String password,
            @Nullable Boolean endTokens) {}

    @PostMapping("/api/session")
    ResponseEntity<OwnStore.Me> signIn(
            @Valid @RequestBody SignIn body, HttpServletRequest request) {
        var opened =
                accounts.signIn(
                        body.username().strip(),
                        body.password(),
                        body.remember(),
                        SignedInAnswer.device(request),
                        request.getRemoteAddr());
        return answer.of(request, opened.person(), opened, body.remember());
    }

    @DeleteMapping("/api/session")
    ResponseEntity<Void> signOut(Sessions.Caller caller, HttpServletRequest request) {
        if (caller.session() != null) {
            sessions.end(caller.session());
        }
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.write(request, null, null))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    @GetMapping("/api/me")
    ResponseEntity<OwnStore.Me> me(Actor actor) {
        OwnStore.Me me = own.me(PersonId.of(actor.id()));
        return Etag.ok(me.version(), me);
    }

    @PatchMapping("/api/me")
    ResponseEntity<OwnStore.Me> changeMe(
            Actor actor, IfMatch ifMatch, @RequestBody OwnStore.Change body) {
        OwnStore.Me me = own.change(actor, ifMatch, body);
        return Etag.ok(me.version(), me);
    }

    @PostMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            Sessions.Caller caller,
            @Valid @RequestBody PasswordChange body,
            HttpServletRequest request) {
        if (!caller.actor().mayWrite()) {
            throw new Refused(PeopleProblem.READ_ONLY_TOKEN);
        }
        accounts.changePassword(
                PersonId.of(caller.actor().id()),
                body.current(),
                body.password(),
                Boolean.TRUE.equals(body.endTokens()),
                caller.session(),
                request.getRemoteAddr());
    }
}
