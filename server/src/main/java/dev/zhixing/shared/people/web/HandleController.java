package dev.zhixing.shared.people.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.internal.Handles;
import dev.zhixing.shared.people.internal.Sessions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Set;
import java.util.UUID;

/** One's own sessions and tokens. */
@RestController
class HandleController {

    private final Handles handles;

    HandleController(Handles handles) {
        this.handles = handles;
    }

    record TokenRequest(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Size(max = 10) Set<@NotNull String> scopes,
            int expiresInDays) {}

    @GetMapping("/api/me/sessions")
    Page<Handles.SessionView> mySessions(Sessions.Caller caller) {
        return Page.whole(handles.sessions(PersonId.of(caller.actor().id()), caller.session()));
    }

    @DeleteMapping("/api/me/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endMyOtherSessions(Sessions.Caller caller) {
        handles.endOtherSessions(caller.actor(), caller.session());
    }

    @DeleteMapping("/api/me/sessions/{sessionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endMySession(Actor actor, @PathVariable UUID sessionId) {
        handles.endSession(actor, sessionId);
    }

    @GetMapping("/api/me/tokens")
    Page<Handles.TokenView> myTokens(Actor actor) {
        return Page.whole(handles.tokens(PersonId.of(actor.id())));
    }

    @PostMapping("/api/me/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Handles.TokenCreated createMyToken(
            Sessions.Caller caller, @Valid @RequestBody TokenRequest body) {
        if (caller.session() == null) {
            throw new Refused(PeopleProblem.TOKEN_NEEDS_SESSION);
        }
        return handles.createToken(
                caller.actor(), body.name(), body.scopes(), body.expiresInDays());
    }

    @DeleteMapping("/api/me/tokens/{tokenId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteMyToken(Actor actor, @PathVariable UUID tokenId) {
        handles.deleteToken(actor, tokenId);
    }
}
