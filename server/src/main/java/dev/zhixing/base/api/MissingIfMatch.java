package dev.zhixing.base.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A change without saying which version it is a change of: 428. */
final class MissingIfMatch extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    MissingIfMatch() {
        super(
                HttpStatus.PRECONDITION_REQUIRED,
                ProblemDetail.forStatus(HttpStatus.PRECONDITION_REQUIRED),
                null);
    }
}
