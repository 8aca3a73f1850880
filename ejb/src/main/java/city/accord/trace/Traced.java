package city.accord.trace;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Each call is a step; services have it where traces are wanted, see {@link TraceExtension}. */
@InterceptorBinding
@Target(TYPE)
@Retention(RUNTIME)
@interface Traced {

  final class Literal extends AnnotationLiteral<Traced> implements Traced {

    private static final long serialVersionUID = 1;
  }
}
