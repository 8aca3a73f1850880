/** How people come to the summit and leave it, where they stay, and what they need meanwhile. */
package city.accord.attendee.logistics;
