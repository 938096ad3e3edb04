package dev.zhixing.base.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** Errors that the container raises outside of any operation are problem details too. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (status == null || status == HttpStatus.OK) {
            status = HttpStatus.NOT_FOUND;
        }
        problems.write(response, problem(status, request));
    }

    private Problem problem(HttpStatus status, HttpServletRequest request) {
        if (status == HttpStatus.NOT_FOUND) {
            return problems.notFound();
        }
        if (!status.is5xxServerError()) {
            return problems.ofStatus(status);
        }
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failure instanceof Throwable cause && Outage.isBeneath(cause)) {
            LOG.error("The database cannot be reached: {}", cause.toString());
            return problems.plain("outage", HttpStatus.SERVICE_UNAVAILABLE, Map.of(), null);
        }
        String id = UUID.randomUUID().toString();
        LOG.error("Fault {} in {}", id, address, failure instanceof Throwable one ? one : null);
        return problems.plain("fault", HttpStatus.INTERNAL_SERVER_ERROR, Map.of("id", id), null);
    }
}
