/**
 * Common given names of many languages, with capitals as written. Left out are those that are
 * products or components as well (`Felix`, `Ruby`, `Jenkins`, `Iris`), and those that are words
 * (`Will`, `Mark`, `Grace`).
 */
const names = `
Aaron Abdul Abdullah Abigail Adam Adrian Adriana Agnes Agnieszka Ahmad Ahmed Aidan Aisha Ajay Akash Akira Alan Alana Albert Alberto Alejandra Alejandro Aleksandr Aleksandra Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexei Alexis Alfred Alfredo Ali Alice Alicia Alina Alison Allison Alok Alyssa Amanda Amelia Amina Amir Amit Amy Ana Anand Anastasia Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Angela Angelica Angus Anika Anil Anita Anja Anjali Ankit Anna Anne Annika Antoine Anton Antonia Antonio Anya Arjun Arnaud Arne Arthur Arturo Arun Asha Ashley Ashok Astrid Audrey Axel Ayesha Aziz
Barbara Bart Bartosz Beatrice Beatriz Ben Benedict Benjamin Benoit Bernard Bernd Beth Bethany Bianca Bjorn Bob Bogdan Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Brooke Bruno Bryan Bryce
Caitlin Caleb Calvin Cameron Camila Camille Carl Carla Carlos Carmen Carol Carolina Caroline Catherine Cathy Cecilia Cedric Celine Cesar Chad Chandra Charles Charlie Charlotte Chelsea Chen Cheng Chidi Chiara Chloe Chris Christian Christina Christine Christoph Christopher Chukwu Ciara Cindy Claire Clara Claudia Claudio Clement Colin Connor Conor Corey Craig Cristian Cristina Curtis Cynthia
Daan Dagmar Damian Damien Dan Dana Daniel Daniela Danielle Danny Daria Darius Darren Dave David Davide Dawid Dean Deborah Debra Deepa Deepak Denis Dennis Derek Desmond Devon Dhruv Diana Diane Didier Diego Dieter Dilip Dimitri Dinesh Divya Dmitri Dmitry Dominic Dominik Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dylan
Ebony Eddie Edgar Edith Eduardo Edward Edwin Ekaterina Elaine Eleanor Elena Eli Elias Elif Elijah Elisa Elise Elizabeth Ella Ellen Ellie Emanuel Emil Emilia Emilie Emilio Emily Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Evelyn Ewa
Fabian Fabien Fabio Fadi Farah Farid Fatima Fatma Federico Felicia Felipe Fernanda Fernando Fiona Florian Frances Francesca Francesco Francis Francisco Franck Francois Frank Franz Fred Freddie Frederic Frederick Frederik Freya Friedrich
Gabriel Gabriela Gabriele Ganesh Gareth Gary Gaurav Gavin Gemma Geoff Geoffrey George Gerald Gerard Gerardo Gerhard Giacomo Gianluca Gilbert Gina Giorgio Giovanni Gita Giulia Giuseppe Glen Glenn Gloria Gonzalo Gopal Gordon Goran Graham Greg Gregor Gregory Greta Guido Guilherme Guillaume Gunter Gustav Gustavo
Hamza Hana Hanna Hannah Hans Harald Haruki Haruto Harold Harriet Harry Hassan Hector Heidi Heike Helen Helena Helga Henri Henrik Henry Herbert Hiroshi Holger Howard Huang Hussein
Iain Ian Ibrahim Ignacio Igor Ilya Imran Ines Ingrid Irena Irene Irina Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Ivy
Jack Jackie Jacob Jacqueline Jacques Jaime Jake Jakob Jakub James Jamie Jan Jana Jane Janet Janice Jared Jarek Jasmin Jason Javier Jay Jayden Jean Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jin Joan Joana Joanna Joao Jochen Joe Joel Johan Johanna Johannes John Johnny Jon Jonas Jonathan Joost Jordan Jorge Jose Josef Joseph Josephine Josh Joshua Juan Juana Judith Judy Julian Juliana Julie Julien Juliet Julio Jun Jurgen Justin Justyna
Kaito Kamal Karen Karim Karin Karina Karl Kate Katarina Katarzyna Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katya Kavita Kayla Keith Kelly Kelvin Ken Kenji Kenneth Kerry Kevin Khalid Kieran Kim Kiran Kirsten Klaus Konrad Konstantin Kristen Kristin Kristina Krzysztof Kumar Kunal Kurt Kwame Kyle
Lakshmi Lara Larry Lars Laszlo Laura Lauren Laurence Laurent Lea Leah Lee Leila Lena Leon Leona Leonard Leonardo Leonie Leroy Lewis Liam Lily Linda Lindsay Lindsey Lionel Lisa Liu Liz Logan Lorenzo Lori Louis Louise Luca Lucas Lucia Lucie Lucy Luis Luisa Lukas Lukasz Luke Lydia Lynn
Maciej Maddie Madison Magda Magdalena Magnus Mahesh Mahmoud Makoto Malcolm Malik Manish Manoj Manuel Manuela Marc Marcel Marcela Marcelo Marcin Marco Marcos Marcus Marek Margaret Maria Mariam Mariana Marianne Marie Marina Mario Marion Marjorie Markus Marlene Marta Martha Martin Martina Marwan Mary Maryam Masha Mateo Mateusz Mathias Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Maximilian Mei Mehdi Mehmet Melanie Melissa Meredith Mia Michael Michaela Michal Michel Michele Michelle Miguel Mike Mikhail Mila Milena Milos Mina Ming Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed Mohan Mohit Molly Monica Monika Morgan Moritz Muhammad Murat Mustafa
Nadia Nadine Naomi Natalia Natalie Natasha Nathalie Nathan Neha Neil Nelson Niamh Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nikhil Nikita Niklas Nikola Nikolai Nils Nina Nisha Nitin Noah Noel Noor Nora Norbert Norman
Ola Oleg Olena Olga Oliver Olivia Olivier Oluwaseun Omar Orla Oscar Osama Otto Owen
Pablo Padma Pamela Paola Paolo Pascal Patricia Patrick Patryk Paul Paula Paulina Pavel Pawel Pedro Penelope Pete Peter Petra Petr Philip Philipp Philippe Phillip Phil Pierre Pieter Piotr Pooja Prakash Prasad Pratik Preeti Priya Priyanka
Qiang
Rachel Radek Rafael Rafal Raghav Rahul Raj Rajesh Rakesh Ralf Ralph Raman Ramesh Ramon Randy Raphael Raquel Rashid Raul Ravi Raymond Rebecca Regina Reinhard Remi Renata Rene Renee Reza Rhys Ricardo Riccardo Richard Rick Rita Ritu Rob Robert Roberta Roberto Robin Rodrigo Roger Rohan Rohit Roland Rolf Roman Romain Ron Ronald Rosa Rosie Roy Ruben Rudolf Rupert Russell Ruth Ryan Ryo
Sabine Sabrina Sachin Sakura Salma Salman Sam Samantha Sameer Samir Samira Samuel Sandeep Sandra Sandro Sanjay Santiago Sara Sarah Sasha Satoshi Saurabh Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shivani Shreya Siddharth Silvia Simon Simona Simone Sneha Sofia Sofie Sonia Sonja Sophia Sophie Soren Stacy Stan Stanislav Stefan Stefania Stefano Steffen Stella Stephan Stephanie Stephen Steve Steven Stuart Sudha Sunil Suresh Susan Susanna Susanne Suzanne Sven Svetlana Sylvia Sylvie
Takashi Takeshi Tamara Tania Tanja Tanya Tara Tariq Tatiana Ted Teresa Terry Thabo Theo Theodore Theresa Thiago Thomas Thorsten Tim Timo Timothy Tina Tobias Todd Tom Tomas Tomasz Tomoko Toni Tony Tracy Trevor Tristan Tyler
Ulrich Ulrike Umar Ursula Usha Uwe
Valentin Valentina Valeria Valerie Vanessa Vera Veronica Veronika Vicky Victor Victoria Vijay Vikram Viktor Vinay Vincent Vincenzo Vishal Vivek Vivian Vlad Vladimir Volker
Walter Wanda Wang Warren Wayne Wei Wendy Werner Wilhelm William Wojciech Wolfgang
Xavier Xiao Xin
Yan Yana Yang Yannick Yasmin Yasmine Yolanda Yosef Yousef Yuki Yuri Yusuf Yvonne Yves
Zach Zachary Zahra Zainab Zara Zhang Zoe Zofia Zoltan Zuzana
`

/** Products with names of people, or that stand before a role: never a person. */
const productNames =
  'aurora airflow alexa ansible apollo athena aws azure cassandra chef claude cloudflare consul cloudfront datadog docker elasticsearch etcd felix flink github gitlab gcp google grafana heroku hugo iris istio jade jenkins julia kafka kubernetes lambda linux loki luigi max memcached mongodb mysql nginx nomad oracle pagerduty percona postgres postgresql prometheus puppet rabbitmq ray redis ruby salt sentry slack snowflake spark sidekiq stripe terraform travis vault watson windows zookeeper' // prettier-ignore

let givenNameSet: ReadonlySet<string> | undefined
let productSet: ReadonlySet<string> | undefined

/**
 * Common given names.
 *
 * @returns
 *   Names, with capitals as written.
 */
export function givenNames(): ReadonlySet<string> {
  return (givenNameSet ??= new Set(names.trim().split(/\s+/)))
}

/**
 * Products that could be taken for people.
 *
 * @returns
 *   Names in lower case.
 */
export function products(): ReadonlySet<string> {
  return (productSet ??= new Set(productNames.split(' ')))
}
