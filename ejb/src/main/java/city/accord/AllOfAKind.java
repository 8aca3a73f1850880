package city.accord;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.reflect.ParameterizedType;

/** Gives each injected {@link All} the beans of its kind. */
@Dependent
class AllOfAKind {

  @Produces
  @SuppressWarnings("unchecked")
  static <T> All<T> all(InjectionPoint point, @Any Instance<Object> beans) {
    ParameterizedType type = (ParameterizedType) point.getType();
    return new All<>(beans.select((Class<T>) type.getActualTypeArguments()[0]));
  }
}
