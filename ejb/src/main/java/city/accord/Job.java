package city.accord;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something that Accord does by itself, again and again: of all servers on one database one at a
 * time, by the database's clock. It is a public method without parameters of a bean that anyone may
 * call. The page of jobs shows how each ended.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Job {

  /** Its name, by which pages and the table of jobs know it. */
  String name();

  /** From one time to the next, in seconds; 0 where it is daily. */
  int every() default 0;

  /** How many seconds later than whole minutes or hours, so that not all begin at once. */
  int offset() default 0;

  /** The hour in the house's time zone, such as {@code 04:40}. */
  String daily() default "";
}
