/** How people register: the form of each category, its answers, the open links, and approval. */
package city.accord.attendee.registration;
