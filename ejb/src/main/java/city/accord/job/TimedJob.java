package city.accord.job;

/** A job, when it begins, and what it does. */
public record TimedJob(String name, Timetable timetable, Runnable work) {}
