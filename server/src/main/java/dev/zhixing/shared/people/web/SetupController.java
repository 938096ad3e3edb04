package dev.zhixing.shared.people.web;

import dev.zhixing.shared.people.internal.Sessions;
import dev.zhixing.shared.people.internal.Setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

/** First start. */
@RestController
class SetupController {

    private final Setup setup;
    private final SignedInAnswer answer;
    private final Sessions sessions;
    private final boolean demo;

    SetupController(
            Setup setup,
            SignedInAnswer answer,
            Sessions sessions,
            @Value("${zhixing.demo:false}") boolean demo) {
        this.setup = setup;
        this.answer = answer;
        this.sessions = sessions;
        this.demo = demo;
    }

    record SetupState(boolean needed, @Nullable String organisation, boolean demo) {}

    record SetupRequest(
            @NotBlank @Size(max = 200) String organisation,
            @NotNull @Pattern(regexp = "zh|en") String language,
            @NotBlank String timeZone,
            @NotNull @Valid FirstAdministrator administrator) {}

    record FirstAdministrator(
            @NotBlank @Size(max = 200) String name,
            @NotBlank String username,
            @NotBlank String password) {}

    @GetMapping("/api/setup")
    SetupState setupState() {
        Optional<String> organisation = setup.organisation();
        return new SetupState(organisation.isEmpty(), organisation.orElse(null), demo);
    }

    @PostMapping("/api/setup")
    ResponseEntity<Me> performSetup(
            @Valid @RequestBody SetupRequest body, HttpServletRequest request) {
        var person =
                setup.perform(
                        body.organisation(),
                        body.language(),
                        body.timeZone(),
                        body.administrator().name(),
                        body.administrator().username(),
                        body.administrator().password());
        var opened =
                sessions.open(
                        person, false, SignedInAnswer.device(request), request.getRemoteAddr());
        return answer.of(request, person, opened, false);
    }
}
