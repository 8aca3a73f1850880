/** Pages about people that everyone may read, and how people and officers write them. */
package city.accord.web.attendee.profile;
