/**
 * Common given names of many languages. Left out are those that are products or components as
 * well (`Felix`, `Ruby`, `Jenkins`, `Iris`), and those that are words (`Will`, `Mark`, `Grace`).
 */
const names = `
Aaron Abby Abdul Abdullah Abigail Ada Adam Adel Adele Adrian Adriana Agatha Agnes Agnieszka Ahmad Ahmed Aidan Aino Aisha Ajay Akash Akira Alan Alana Alba Albert Alberto Alec Alejandra Alejandro Aleksandr Aleksandra Alena Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexei Alexis Alfie Alfred Alfredo Ali Alice Alicia Alina Alison Allison Alma Alok Alva Alyssa Amanda Amara Amelia Amelie Amina Amir Amit Amos Amy Ana Anand Anastasia Anatol Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Angela Angelica Angus Anika Anil Anita Anja Anjali Ankit Anna Anne Annika Anselm Antoine Anton Antonia Antonio Anya Arjun Arlo Arnaud Arne Arthur Arturo Arun Arvid Asha Ashley Ashok Astrid Audrey Axel Ayesha Ayumi Aziz
Barbara Bart Bartosz Bea Beatrice Beatriz Bella Ben Benedict Benjamin Benno Benoit Berit Bernard Bernd Beth Bethany Bettina Bianca Bjorn Bob Bogdan Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Brigitte Brooke Bruno Bryan Bryce
Caitlin Caleb Calvin Cameron Camila Camille Carina Carl Carla Carlos Carmen Carol Carolina Caroline Carsten Casper Cassie Catherine Cathy Cecilia Cedric Celia Celine Cesar Chad Chandra Charles Charlie Charlotte Chelsea Chen Cheng Chiara Chidi Chika Chinua Chloe Chris Christian Christina Christine Christoph Christopher Chukwu Ciara Cindy Claire Clara Claudia Claudio Clemens Clement Colin Connor Conor Cora Corey Craig Cristian Cristina Curtis Cynthia
Daan Dafydd Dagmar Damian Damien Dan Dana Daniel Daniela Danielle Danny Dara Daria Dario Darius Darren Dave David Davide Dawid Dean Deborah Debra Deepa Deepak Denis Dennis Derek Desmond Devon Dhruv Diana Diane Didier Diego Dieter Dilip Dimitri Dina Dinesh Divya Dmitri Dmitry Dolores Domenico Dominic Dominik Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dylan
Ebony Ed Edda Eddie Edgar Edith Eduardo Edvard Edward Edwin Eero Effie Eino Ekaterina Elaine Eleanor Elena Eli Elias Elif Elijah Elin Elisa Elise Eliza Elizabeth Elke Ella Ellen Ellie Elsa Emanuel Emeka Emil Emilia Emilie Emilio Emily Emma Emmanuel Emre Enrico Enrique Enzo Eric Erica Erik Erika Erin Ernest Ernesto Esme Esra Ester Esther Ethan Etta Eugene Eva Evan Evelyn Ewa Ezra
Fabian Fabien Fabio Fadi Faisal Farah Farid Fatima Fatma Fatou Faye Federico Felicia Felipe Femi Fernanda Fernando Finn Fiona Florian Frances Francesca Francesco Francis Francisco Franck Francois Frank Franz Fred Freddie Frederic Frederick Frederik Freya Frida Friedrich Fritz
Gabriel Gabriela Gabriele Gael Ganesh Gareth Gary Gaurav Gavin Gemma Geoff Geoffrey George Gerald Gerard Gerardo Gerda Gerhard Giacomo Gianluca Gilbert Gina Giorgio Giovanni Gita Giulia Giuseppe Glen Glenn Gloria Gonzalo Gopal Goran Gordon Graham Greg Gregor Gregory Greta Guido Guilherme Guillaume Gunnar Gunter Gus Gustav Gustavo
Hala Hamza Hana Hanako Hank Hanna Hannah Hanne Hans Harald Harold Harriet Harry Haruki Haruto Hassan Hattie Hector Hedda Hedvig Heidi Heike Heinz Helen Helena Helga Helmut Henri Henriette Henrik Henry Herbert Hilde Hiroshi Holger Howard Huang Hussein
Iain Ian Ibrahim Ida Idris Ife Ignacio Igor Ilse Ilya Imani Imran Ines Inga Ingrid Ioana Irena Irene Irina Isaac Isabel Isabella Isabelle Ishaan Ismail Ivan Ivana Ivo Ivy Iwan
Jaap Jack Jackie Jacob Jacqueline Jacques Jaime Jake Jakob Jakub James Jamie Jan Jana Jane Janet Janice Jared Jarek Jasmin Jason Jasper Javier Jay Jayden Jean Jed Jeff Jeffrey Jelena Jemima Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jess Jesse Jessica Jesus Jill Jim Jimmy Jin Jo Joan Joana Joanna João Joao Jochen Joe Joel Johan Johanna Johannes John Johnny Jon Jonas Jonathan Joost Jordan Jorge Jose Josef Joseph Josephine Josh Joshua Juan Juana Judit Judith Judy Julian Juliana Julie Julien Juliet Julio Jun Juna Jurgen Justin Justyna
Kaede Kai Kaito Kaja Kamal Kara Karen Karim Karin Karina Karl Kasia Katarina Katarzyna Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katya Kavita Kayla Keiko Keira Keith Kelly Kelvin Kemal Ken Kenji Kenneth Kerry Kerstin Kevin Khalid Kieran Kim Kiran Kirsten Klara Klaus Kofi Koji Konrad Konstantin Kristen Kristin Kristina Krzysztof Kumar Kunal Kurt Kwame Kyle
Lakshmi Lara Larry Lars Laszlo Laura Lauren Laurence Laurent Lea Leah Lee Leila Lena Leo Leon Leona Leonard Leonardo Leonie Leroy Levi Lewis Lia Liam Liesel Lila Lily Linda Lindsay Lindsey Lionel Lisa Lise Liu Livia Liz Logan Lola Lorenz Lorenzo Lori Lotte Louis Louisa Louise Luca Lucas Lucia Lucie Lucy Ludmila Luis Luisa Luka Lukas Lukasz Luke Lydia Lynn
Mabel Maciej Maddie Madison Magda Magdalena Magnus Mahesh Mahmoud Maja Makoto Malcolm Malik Malte Manish Manoj Manuel Manuela Mara Marc Marcel Marcela Marcelo Marcin Marco Marcos Marcus Marek Margaret Margit Margot Maria Mariam Mariana Marianne Marie Marina Mario Marion Marit Marjorie Markus Marlene Marta Marten Martha Martin Martina Marwan Mary Maryam Masha Mateo Mateusz Mathias Mathieu Mathilde Matt Matteo Matthew Matthias Matti Mattias Maud Maurice Mauricio Maximilian Meera Mehdi Mehmet Mei Melanie Melina Melissa Meredith Mia Michael Michaela Michal Michel Michele Michelle Miguel Mikael Mike Mikhail Mila Milan Milena Milos Mina Ming Minh Mira Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed Mohan Mohit Moira Molly Mona Monica Monika Morgan Moritz Moses Muhammad Murat Mustafa
Nadia Nadine Naima Naomi Nasser Natalia Natalie Natasha Nathalie Nathan Neha Neil Nell Nelson Nia Niamh Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nika Nikhil Nikita Niklas Niko Nikola Nikolai Nils Nina Nisha Nitin Noah Noam Noel Noor Nora Norbert Norman
Odette Ola Olaf Oleg Olena Olga Oliver Olivia Olivier Oluwaseun Omar Oren Oriol Orla Osama Oscar Oskar Otto Owen
Pablo Padma Pamela Paola Paolo Pascal Patricia Patrick Patryk Paul Paula Paulina Pavel Pawel Pedro Pekka Penelope Pete Peter Petr Petra Phil Philip Philipp Philippe Phillip Phoebe Pia Pierre Pieter Piotr Pooja Prakash Prasad Pratik Preeti Priya Priyanka
Qiang Quinn
Rachel Radek Rafa Rafael Rafal Raghav Rahel Rahul Raj Rajesh Rakesh Ralf Ralph Raman Ramesh Ramon Randy Rania Raphael Raquel Rashid Rasmus Raul Ravi Raymond Rebecca Regina Reinhard Remi Renata Rene Renee Reto Reza Rhea Rhys Ricardo Riccardo Richard Rick Rita Ritu Rob Robert Roberta Roberto Robin Rodrigo Roger Rohan Rohit Roland Rolf Romain Roman Ron Ronald Ronja Rory Rosa Rosalind Rosie Roy Roza Ruben Rudolf Rupert Russell Ruth Ryan Ryo
Saanvi Sabine Sabrina Sachin Sakura Salma Salman Sam Samantha Sameer Sami Samir Samira Samuel Sandeep Sandra Sandro Sanjay Sanna Santiago Sara Sarah Sasha Saskia Satoshi Saurabh Scott Sean Sebastian Selma Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shira Shivani Shreya Siddharth Sigrid Silas Silke Silvia Simon Simona Simone Sneha Sofia Sofie Solveig Sonia Sonja Sophia Sophie Soren Stacy Stan Stanislav Stefan Stefania Stefano Steffen Stella Stephan Stephanie Stephen Steve Steven Stuart Sudha Suki Sunil Suresh Susan Susanna Susanne Susi Suzanne Sven Svenja Svetlana Sylvia Sylvie
Takashi Takeshi Talia Tamar Tamara Tania Tanja Tanya Tara Tariq Tatiana Tatjana Ted Teo Teresa Terry Tess Thabo Thandi Thea Theo Theodore Theresa Thiago Thijs Thomas Thorsten Tilly Tim Timo Timothy Tina Tobias Todd Tom Tomas Tomasz Tomoko Toni Tony Tove Tracy Trevor Tristan Trudy Tuan Tyler
Ulla Ulrich Ulrike Uma Umar Ursula Usha Uwe
Valentin Valentina Valeria Valerie Vanessa Vera Veronica Veronika Vesna Vicky Victor Victoria Viggo Vijay Vikram Viktor Vinay Vincent Vincenzo Vishal Vivek Vivian Vlad Vladimir Volker
Walter Wanda Wang Warren Wayne Wei Wendy Werner Wes Wiktor Wilhelm William Wim Wojciech Wolfgang
Xavier Xenia Xiao Xin
Yael Yan Yana Yang Yannick Yara Yasmin Yasmine Yoko Yolanda Yosef Yoshi Yousef Yuki Yuna Yuri Yusra Yusuf Yves Yvonne
Zach Zachary Zadie Zahra Zainab Zara Zeynep Zhang Zita Zlata Zoe Zofia Zoltan Zoya Zuzana
Abimbola Adaeze Adebayo Adeola Aditi Aditya Agustin Ahmet Aigerim Aiko Akua Aleksi Alioune Amadou Amal Amara Amina Amir Ananya Andile Anh Anjali Ansel Arash Aroha Arjun Arnav Asha Ashok Ayesha Ayumi Aziz
Babajide Babatunde Bao Baraka Behrouz Bilal Blessing Bogdan Bongani Boniface Busisiwe Chiamaka Chinedu Chukwuemeka Cihan Cristian Daiki Danijel Dariusz Dawit Deniz Dieudonne Dimitar Dong Dragan Duc Duygu Dzmitry
Efua Ekua Emeka Esra Esteban Fadila Farhad Farrukh Fatoumata Fikile Folasade Funmilayo Gaspard Georgi Giedrius Gulnara Gustavo Ha-joon Hadiza Hakim Hamad Hamid Haruna Hyun Ifeoma Ikechukwu Ikram Imelda Inaya Irfan Itzel Ivana Jabari Jadranka Jamal Jasmina Javid Jelena Jiho Jomo Jorge Juanita Jun-ho
Kamila Karthik Kaveh Kavya Kelechi Kenji Kgomotso Khadija Kofi Kwabena Kwame Laleh Lamine Leilani Lindiwe Linh Lerato Luciano Lucja Magomed Mahmoud Maimuna Makena Malika Mandla Manu Marisol Mateusz Mateo Mbali Mehmet Mehwish Milica Milos Minh Mohamed Mohammed Moses Muhammad Mwangi
Naledi Nasrin Neema Ngozi Nguyen Nimmi Nirmala Nkechi Nomvula Nyambura Obinna Olamide Olumide Oluwaseun Onur Oksana Ozlem Paolo Parisa Parvati Phuong Prem Purity Qing Rajendran Rana Ranjit Rashida Ren Riya Rohan Rohit Roshan Rutendo
Sadia Saeed Sagal Salome Samina Sanele Sefa Selin Serhat Shahid Shakira Shilpa Shirin Shoaib Sibusiso Simone Sipho Siobhan Sizwe Snezana Soo-jin Stelios Sunita Svetlana Swati Taiwo Tamika Tane Tariro Tebogo Temitope Tendai Thandiwe Themba Thuy Tomislav Trang Tsvetan Tunde Tuncay Umut Usman
Vaclav Vikas Vuyo Wambui Wanjiru Waleed Wiremu Yaa Yan-ling Yaw Yetunde Yewande Yevgeny Yiannis Yusuke Zaheer Zainabu Zanele Zdenek Zeina Zodwa Zuberi
`

/** Given names, with capitals as written. */
export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))

/** Products with names of people, or that stand before a role: never a person. */
export const products: ReadonlySet<string> = new Set(
  'aurora airflow alexa ansible apollo athena aws azure cassandra chef claude cloudflare consul cloudfront datadog docker elasticsearch etcd felix flink github gitlab gcp google grafana heroku hugo iris istio jade jenkins julia kafka kubernetes lambda linux loki luigi max memcached mongodb mysql nginx nomad oracle pagerduty percona postgres postgresql prometheus puppet rabbitmq ray redis ruby salt sentry slack snowflake spark sidekiq stripe terraform travis vault watson windows zookeeper'.split(' ')
) // prettier-ignore

/** Given names that are places as well. */
export const places: ReadonlyArray<string> =
  'adelaide alba alexandria austin carolina chad charlotte dallas denver florence georgia helena israel jackson jordan kenya lagos lima lincoln lorenzo lourdes lyon madison milan nancy orlando paris phoenix regina salem salvador santiago savannah siena sofia sydney troy valencia venice vera verona victoria vienna virginia wayne york'.split(
    ' '
  ) // prettier-ignore

/** First words of names of places. */
export const placeStarts: ReadonlyArray<string> = [
  'san',
  'santa',
  'sao',
  'são',
  'saint',
  'port',
  'fort',
  'los',
  'las',
  'lake',
  'mount'
]
