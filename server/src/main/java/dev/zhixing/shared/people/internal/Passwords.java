package dev.zhixing.shared.people.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.shared.people.PeopleProblem;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Passwords as argon2id hashes (m = 19 MiB, t = 2, p = 1; OWASP). Hashing is bounded to two at a
 * time, because memory times parallel sign-ins would otherwise be a way to bring the server down.
 */
@Component
class Passwords {

    private static final int MIN = 10;
    private static final int MAX = 200;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final Set<String> COMMON =
            Set.of(
                    "1234567890",
                    "12345678910",
                    "0123456789",
                    "9876543210",
                    "qwertyuiop",
                    "1qaz2wsx3edc",
                    "password12",
                    "password123",
                    "password1234",
                    "passw0rd123",
                    "admin12345",
                    "administrator",
                    "abc1234567",
                    "abcd123456",
                    "a123456789",
                    "aa123456789",
                    "woaini1314",
                    "woaini5201314",
                    "iloveyou123",
                    "welcome123",
                    "welcome2026",
                    "zhixing123",
                    "zhixing1234");

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore hashing = new Semaphore(2);
    private final SecureRandom random = new SecureRandom();
    private final String nobody = argon2.encode("nobody has this password");

    String hash(String password) {
        hashing.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            hashing.release();
        }
    }

    boolean matches(String password, String hash) {
        if (password.length() > MAX) {
            return false;
        }
        hashing.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            hashing.release();
        }
    }

    /** Takes as long as a real comparison, so that time does not tell who has an account. */
    void compareWithNobody(String password) {
        matches(password, nobody);
    }

    /** What is wrong with a new password; empty when nothing is. */
    List<Breach> breaches(String path, String password, String username) {
        if (password.length() < MIN) {
            return List.of(new Breach(path, PeopleProblem.PASSWORD_SHORT));
        }
        if (password.length() > MAX) {
            return List.of(new Breach(path, PeopleProblem.PASSWORD_LONG));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(plain)
                || plain.chars().distinct().count() < 4
                || plain.equals(username.toLowerCase(Locale.ROOT))) {
            return List.of(new Breach(path, PeopleProblem.PASSWORD_COMMON));
        }
        return List.of();
    }

    /** A password for the first sign-in, easy to read out; about 80 bits. */
    String oneTime() {
        var text = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
