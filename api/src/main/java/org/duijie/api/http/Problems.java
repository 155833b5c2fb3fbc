package org.duijie.api.http;

import java.util.List;
import java.util.Locale;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.store.Outage;
import org.duijie.engine.text.Text;

/** Which problem an exception is. */
public final class Problems {

    private static final String TYPE = "urn:duijie:problem:";
    private static final int LONGEST_CHAIN = 20;

    private Problems() {}

    /**
     * An exception on its way to the client.
     *
     * @param status the HTTP status
     * @param word the last word of the problem's type
     * @param title what kind of problem
     * @param violations what is wrong with the input; empty if the input is not to blame
     * @param headers what else the answer must say, such as {@code Allow}
     */
    public record Outcome(HttpStatusCode status, String word, Text title, List<Violation> violations,
            HttpHeaders headers) {

        private static Outcome of(HttpStatusCode status, String word, Text title, List<Violation> violations) {
            return new Outcome(status, word, title, violations, HttpHeaders.EMPTY);
        }

        /** The problem as a reader gets it. */
        public Problem toProblem(Locale locale, String instance, @Nullable String incident) {
            List<Problem.Mistake> mistakes = violations.stream()
                    .map(v -> new Problem.Mistake(v.place(), v.value(), v.message().in(locale))).toList();
            String detail = mistakes.isEmpty() ? title.in(locale) : mistakes.getFirst().message();
            return new Problem(TYPE + word, title.in(locale), status.value(), detail, instance,
                    mistakes.isEmpty() ? null : mistakes, incident);
        }
    }

    /** The outcome of an exception thrown while a request was answered; status 500 for what nobody foresaw. */
    public static Outcome of(Throwable thrown) {
        TooLarge tooLarge = find(thrown, TooLarge.class);
        if (tooLarge != null) {
            String megabytes = tooLarge.limit() / (1 << 20) + " MB";
            return of(HttpStatus.CONTENT_TOO_LARGE,
                    Text.of("请求过大，最多 " + megabytes, "The request is too large; at most " + megabytes));
        }
        Unavailable outage = Outage.behind(thrown);
        if (outage != null) {
            return unavailable(outage.why());
        }
        return switch (thrown) {
            case Refusal e -> refusal(e);
            case Unreadable e -> Outcome.of(HttpStatus.BAD_REQUEST, word(HttpStatus.BAD_REQUEST),
                    title(HttpStatus.BAD_REQUEST), e.violations());
            case HttpMessageNotReadableException e -> unreadable(Text.of("请求内容无法读取", "The body cannot be read"));
            case InvalidParameterException e -> unreadable(Text.of("请求参数无法读取", "The parameters cannot be read"));
            case MethodArgumentTypeMismatchException e -> parameter(e.getName(), String.valueOf(e.getValue()),
                    Text.of("无法识别", "cannot be read"));
            case BindException e -> unbound(e);
            case MissingServletRequestParameterException e -> parameter(e.getParameterName(), "",
                    Text.of("必须填写", "is required"));
            case ErrorResponse e -> standard(e);
            case BadCredentialsException e -> of(HttpStatus.UNAUTHORIZED,
                    Text.of("账号或密码不正确", "Name or password is wrong"));
            case AuthenticationException e -> of(HttpStatus.UNAUTHORIZED, title(HttpStatus.UNAUTHORIZED));
            case AccessDeniedException e -> of(HttpStatus.FORBIDDEN, title(HttpStatus.FORBIDDEN));
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR, title(HttpStatus.INTERNAL_SERVER_ERROR));
        };
    }

    /** The outcome of a status that came without an exception. */
    public static Outcome of(HttpStatus status) {
        return of(status, title(status));
    }

    private static Outcome of(HttpStatus status, Text title) {
        return Outcome.of(status, word(status), title, List.of());
    }

    private static Outcome refusal(Refusal refusal) {
        HttpStatus status = switch (refusal.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
        return Outcome.of(status, word(status), title(status), refusal.violations());
    }

    private static Outcome unavailable(Unavailable.Why why) {
        HttpStatus status = why == Unavailable.Why.FULL
                ? HttpStatus.INSUFFICIENT_STORAGE
                : HttpStatus.SERVICE_UNAVAILABLE;
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(why.seconds()));
        return new Outcome(status, word(status), why.text(), List.of(), headers);
    }

    private static Outcome unreadable(Text message) {
        return parameter("body", "", message);
    }

    private static Outcome parameter(String name, String value, Text message) {
        return parameters(List.of(new Violation(name, shown(value), message)));
    }

    private static Outcome unbound(BindException thrown) {
        return parameters(thrown.getFieldErrors().stream().map(error -> new Violation(error.getField(),
                shown(String.valueOf(error.getRejectedValue())), Text.of("无法识别", "cannot be read"))).toList());
    }

    private static Outcome parameters(List<Violation> violations) {
        return Outcome.of(HttpStatus.BAD_REQUEST, word(HttpStatus.BAD_REQUEST), title(HttpStatus.BAD_REQUEST),
                violations);
    }

    private static String shown(String value) {
        return value.length() <= 100 ? value : value.substring(0, 100) + "…";
    }

    private static Outcome standard(ErrorResponse response) {
        HttpStatus status = HttpStatus.resolve(response.getStatusCode().value());
        HttpStatus known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        return new Outcome(known, word(known), title(known), List.of(), response.getHeaders());
    }

    private static String word(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "unreadable";
            case UNAUTHORIZED -> "sign-in-required";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method";
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "media-type";
            case CONFLICT -> "conflict";
            case PRECONDITION_FAILED -> "stale";
            case CONTENT_TOO_LARGE -> "too-large";
            case UNPROCESSABLE_CONTENT -> "invalid";
            case PRECONDITION_REQUIRED -> "precondition-required";
            case TOO_MANY_REQUESTS -> "too-many-attempts";
            case SERVICE_UNAVAILABLE -> "unavailable";
            case INSUFFICIENT_STORAGE -> "storage-full";
            default -> status.is4xxClientError() ? "refused" : "failed";
        };
    }

    private static Text title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> Text.of("无法识别的请求", "The request cannot be read");
            case UNAUTHORIZED -> Text.of("请先登录", "Sign in first");
            case FORBIDDEN -> Text.of("没有权限", "This account may not do that");
            case NOT_FOUND -> Text.of("没有找到", "Not found");
            case METHOD_NOT_ALLOWED -> Text.of("不支持这种操作", "This method is not supported here");
            case NOT_ACCEPTABLE -> Text.of("不提供这种格式", "This format is not offered");
            case UNSUPPORTED_MEDIA_TYPE -> Text.of("不接受这种格式", "This format is not accepted");
            case CONFLICT -> Text.of("当前状态不允许", "The state of things forbids it");
            case PRECONDITION_FAILED -> Text.of("内容已被他人修改，请重新读取", "Somebody has written in between; read again");
            case CONTENT_TOO_LARGE -> Text.of("请求过大", "The request is too large");
            case UNPROCESSABLE_CONTENT -> Text.of("内容不符合要求", "The content breaks a rule");
            case PRECONDITION_REQUIRED -> Text.of("请用 If-Match 写明要修改的版本，或用 If-None-Match: * 新建",
                    "Say which version is to be changed with If-Match, or create with If-None-Match: *");
            case TOO_MANY_REQUESTS -> Text.of("尝试次数过多，请稍后再试", "Too many attempts; try again later");
            default -> status.is4xxClientError()
                    ? Text.of("请求被拒绝", "The request is refused")
                    : Text.of("系统出错", "Something went wrong here");
        };
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        Throwable next = thrown;
        for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
            if (type.isInstance(next)) {
                return type.cast(next);
            }
            next = next.getCause();
        }
        return null;
    }
}
