package nl.veerkracht.cases.request;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that is carried out once for the {@code Idempotency-Key} that its request came with; the same request again is
 * refused with {@code done-before}, and changes nothing. Without a key every request is another. Belongs on what runs in the
 * transaction of the command: the key is kept when, and only when, what was asked has been done.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SentOnce {}
