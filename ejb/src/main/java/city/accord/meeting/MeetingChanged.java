package city.accord.meeting;

/** A meeting, or what is offered for meetings, is not as it was. */
public record MeetingChanged() {}
