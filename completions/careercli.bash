# What bash completes behind `careercli`; made by `careercli completion bash`.
#
# To use it, add this line to ~/.bashrc:
#   source <(careercli completion bash)
#
# It starts no program. The user's own roles come from a word list, which is
# data: nothing in it is evaluated, and a line that is no plain id is left out.

_careercli_roles=(
    'ml-engineer	AI/ML Engineer'
    'ai-swe	AI Software Engineer'
    'ai-pm	AI Product Manager'
    'data-scientist	Data Scientist'
    'ai-architect	AI Architect'
    'mlops-engineer	MLOps Engineer'
    'prompt-engineer	Prompt Engineer'
    'ai-engineer	AI Engineer'
    'software-engineer	Software Engineer'
    'data-engineer	Data Engineer'
    'data-analyst	Data Analyst'
    'analytics-engineer	Analytics Engineer'
    'data-architect	Data Architect'
    'research-scientist	Research Scientist'
    'research-engineer	Research Engineer'
    'computer-vision-engineer	Computer Vision Engineer'
)
_careercli_skills=(
3d-modeling 3d-reconstruction 5g a-b-testing a2a-protocol ab-initio abap access-control
accessibility account-management accounting active-directory activemq ada adaptability
adobe-after-effects adobe-analytics adobe-creative-suite adobe-experience-manager adobe-firefly
adobe-illustrator adobe-indesign adobe-photoshop adobe-premiere-pro adobe-xd adtech agentforce
agile agno aha ai-adoption ai-agents ai-assisted-coding ai-governance ai-image-generation
ai-planning ai-safety ai-security ai-strategy ai-tools ai-video-generation aiohttp aiops airbyte
airflow airtable ajax akka aks alation algorithmic-trading alibaba-cloud alloydb alteryx
altium-designer amazon-api-gateway amazon-athena amazon-aurora amazon-cloudfront
amazon-cloudwatch amazon-cognito amazon-comprehend amazon-connect amazon-ebs amazon-ec2
amazon-ecr amazon-ecs amazon-efs amazon-eks amazon-elasticache amazon-emr amazon-eventbridge
amazon-kinesis amazon-lex amazon-msk amazon-neptune amazon-q amazon-quicksight amazon-rds
amazon-rekognition amazon-route-53 amazon-s3 amazon-sns amazon-sqs amazon-textract
amazon-transcribe amazon-vpc aml amplitude anaconda anaplan android android-studio angular
angularjs animation anomaly-detection ansible ansys ant-design apache-ant apache-http-server
apache-pig apache-pinot apache-tomcat apex api-development api-management api-testing apigee apl
apollo-graphql apollo-io appdynamics appian appium applicant-tracking-systems
application-insights application-modernization application-security ar-vr arangodb arcgis
arch-linux arduino argo-cd argo-workflows arize arkit arm arrow artificial-intelligence asana
asic-design asp-net asp-net-core assembly astro asyncio atlassian-suite attention-to-detail
audit auth0 authentication autocad autogen autogpt automation automation-anywhere automl
autonomous-systems autoscaling autosys avro aws aws-amplify aws-batch aws-cdk aws-cloudformation
aws-cloudtrail aws-codebuild aws-codecommit aws-codepipeline aws-dms aws-elastic-beanstalk
aws-fargate aws-glue aws-iam aws-iot-core aws-kms aws-lake-formation aws-lambda aws-sam
aws-secrets-manager aws-step-functions aws-trainium axure azure azure-ai-document-intelligence
azure-ai-foundry azure-ai-search azure-ai-services azure-ai-speech azure-api-management
azure-app-service azure-bicep azure-blob-storage azure-container-apps azure-container-registry
azure-data-explorer azure-data-factory azure-data-lake azure-devops azure-event-grid
azure-event-hubs azure-functions azure-iot-hub azure-key-vault azure-logic-apps
azure-machine-learning azure-monitor azure-openai azure-pipelines azure-resource-manager
azure-service-bus azure-sql azure-stream-analytics azure-synapse azure-virtual-machines babel
backend-development backstage bamboo bash bayesian-statistics bazel bdd beam beautiful-soup
bedrock bentoml bert bgp big-data bigquery bigquery-ml bigtable bioinformatics bitbucket blazor
blender blockchain blue-prism bluetooth bokeh bolt-new boomi boost bootstrap bot-framework boto3
bpmn braintrust branding braze browserstack budgeting buildkite bun burp-suite business-acumen
business-analysis business-development business-intelligence c caching cad cadence caffe camunda
can-bus canva caret cassandra catboost causal-inference ccpa cdn celery celonis centos chainer
change-data-capture change-management chaos-engineering chart-js chatgpt checkmarx chef chroma
chunking ci-cd circleci cisco citrix clang classification claude claude-agent-sdk claude-code
clay clickhouse clickup cline clinical-trials clojure cloud-architecture cloud-build
cloud-composer cloud-computing cloud-datastore cloud-foundry cloud-migration cloud-native
cloud-security cloud-sql cloud-storage cloudera cloudflare cloudflare-r2 cloudflare-workers
clustering cmake cobol cockroachdb code-review codex cognos cohere collaboration collibra
comet-ml comfyui command-line communication competitive-analysis compilers compliance
computer-architecture computer-graphics computer-science computer-vision
configuration-management conflict-resolution confluence confluent consul consulting
contact-center containerd containerization content-management-systems content-marketing
content-strategy content-writing contentful context-engineering continuous-learning
contract-management control-m control-systems conversational-ai conversion-rate-optimization
copilot-studio copywriting cordova core-ml cosmos-db couchbase couchdb cplex cpp cpq creativity
crewai cribl critical-thinking crm crossplane crowdstrike cryptocurrency cryptography
crystal-reports csharp css cucumber cuda cudnn cultural-awareness cursor customer-experience
customer-focus customer-service customer-success cvxpy cyberark cybersecurity
cypher-query-language cypress d3 dagster dall-e dart dash dask data-analysis data-architecture
data-center-operations data-cleaning data-collection data-engineering data-fabric
data-governance data-integration data-labeling data-lake data-lakehouse data-loss-prevention
data-management data-mesh data-migration data-mining data-modeling data-observability
data-pipelines data-privacy data-quality data-science data-security data-storytelling
data-structures-and-algorithms data-visualization data-warehousing database-administration
database-design databases databricks datadog dataflow dataform datahub dataiku dataops dataproc
datarobot dataverse dax db2 dbt debezium debian debugging decision-making deep-learning deepeval
deepgram deeplearning4j deepseek deepspeed delphi delta-lake deno dependency-injection
deployment design-patterns design-systems design-thinking detectron2 developer-relations
device-drivers devin devops devsecops dialogflow differential-privacy diffusers diffusion-models
dify digital-forensics digital-marketing digital-transformation digitalocean
dimensionality-reduction directx disaster-recovery discord distributed-systems
distributed-training django django-rest-framework dns docker docker-swarm document-processing
documentdb docusign domain-driven-design domo dotnet dplyr draw-io druid drupal dspy duckdb dvc
dynamodb dynatrace e-commerce ebpf echarts eclipse econometrics edge-ai edge-computing
ediscovery editing elastic-load-balancing elasticsearch electrical-engineering electron
electronic-design-automation electronic-health-records elevenlabs elixir elk eloqua elt emacs
email-marketing embedded-linux embedded-systems embeddings ember emotional-intelligence
end-to-end-testing endpoint-security english enterprise-architecture entity-framework
entrepreneurship envoy epic erlang erp esbuild eslint ethereum etl event-driven-architecture
evidently excel explainable-ai expo express facebook-ads facilitation faiss fastapi fastify
feast feature-engineering feature-flags feature-stores federated-learning fedramp fhir figma
financial-analysis financial-modeling financial-services fine-tuning finite-element-analysis
finops fintech firebase firestore firewalls firmware five9 fivetran flask flink flowise fluentd
flutter flux-cd flyte fortinet fortran forward-deployed-engineering fpga framer fraud-detection
freshdesk frontend-development fsharp full-stack-development function-calling
functional-programming game-development gans gatling gatsby gazebo gcc gcp gdb gdpr gemini
gemini-cli gemini-enterprise gemma generative-ai generative-models genesys gensim ggplot2 gin
gis git github github-actions github-copilot gitlab gitlab-ci gitops gke glean gnu-make go
go-to-market-strategy gong google-adk google-ads google-ai-studio google-analytics
google-app-engine google-apps-script google-cloud-functions google-cloud-run
google-cloud-storage google-colab google-compute-engine google-document-ai google-search-console
google-sheets google-tag-manager google-workspace gpu-computing gradient-boosting gradio gradle
grafana graph-databases graph-neural-networks graphic-design graphql graphrag grc
great-expectations greenhouse greenplum grok groovy groq group-policy growth-marketing grpc
guardrails gunicorn gurobi h2o-ai hadoop haproxy hardware-design harness hashicorp-vault haskell
haystack hbase hdfs headless-cms healthcare-it helm heroku hex hibernate high-availability
high-performance-networking highcharts hipaa hive hl7 homebrew hotjar hp-alm hpc html htmx http
hubspot hudi hugging-face human-computer-interaction human-in-the-loop human-resources hyper-v
hyperparameter-tuning i2c iac iam ibm-cloud ibm-datastage ibm-mq iceberg iis impala
incident-management infiniband influencing influxdb informatica information-architecture
information-retrieval initiative insomnia instructional-design instructor integration-testing
integrations intellectual-property intellij-idea interaction-design intercom
interpersonal-skills intrusion-detection invision ionic ios iot isaac-sim iso-27001 istio
it-support itil itsm ivr jaeger jakarta-ee jamf jasmine java javascript jax jboss jdbc jenkins
jest jetpack-compose jfrog-artifactory jira jmeter jmp journey-mapping jpa jquery json julia
juniper junit jupyter jwt k6 kafka kaggle kali-linux kanban karpenter katalon-studio kedro keras
keycloak kibana kiro klaviyo knative knime knowledge-graphs knowledge-management
knowledge-sharing kong kotlin kql kserve kubeflow kubernetes kustomize labview lamp-stack
lancedb langchain langflow langfuse langgraph langsmith laravel latex launchdarkly ldap
lead-generation leadership lean learning-management-systems legal less-css lightgbm
lightning-web-components linear linear-algebra linkedin-sales-navigator linq linux linux-kernel
lisp litellm livekit llama llama-cpp llamaindex llm llm-apis llm-applications llm-evaluation
llm-gateway llm-inference llm-observability llm-training llmops llvm load-balancing loadrunner
localization locust logstash looker looker-studio lora lovable low-code-development lsf lua
lucidchart luigi machine-learning machine-learning-system-design macos magento mailchimp make
malware-analysis manual-testing mapreduce mariadb markdown market-research marketing-analytics
marketing-automation marketing-strategy marketo martech master-data-management mastra
material-ui mathematics matillion matlab matplotlib maven maya mcp mean-stack
mechanical-engineering mediapipe megatron-lm memcached mentoring mercurial mern-stack
message-queues metabase metaflow metasploit micro-frontends microcontrollers microservices
microsoft-365 microsoft-access microsoft-copilot microsoft-defender microsoft-dynamics-365
microsoft-entra-id microsoft-exchange microsoft-fabric microsoft-graph-api microsoft-intune
microsoft-lists microsoft-office microsoft-phi microsoft-planner microsoft-project
microsoft-sentinel microsoft-teams microsoft-word microstrategy middleware midjourney milvus
minio minitab miro mistral mitre-attandck mixpanel mlflow mlir mlops mlr mobile-development
mocha mockito modal mode model-compression model-evaluation model-serving model-training
monday-com mongodb mongoose monorepo motion-graphics mpi mqtt mujoco mulesoft
multi-agent-systems multi-tenancy multimodal-ai multithreading mvc mvp mxnet mypy mysql n8n
nagios nats nccl negotiation nemo-guardrails neo4j nessus nestjs netezza netlify netsuite
network-security networking neural-networks neural-radiance-fields new-relic next-js
nexus-repository nginx nifi nist nlp nltk nmap node-js nomad nosql notebooklm notion npm nuix
numpy nunit nuxt nvidia-jetson nvidia-nemo nvidia-nim nvlink nx oauth obiee
object-oriented-programming objective-c observability ocaml ocr odbc odoo oidc okrs okta olap
ollama onedrive onenote onnx onnx-runtime ontologies oozie open-source openacc openai
openai-agents-sdk openapi opencl opencv opengl openmp openrouter opensearch openshift openstack
opentelemetry openvino operating-systems operations-management opsgenie optimization optimizely
optuna or-tools oracle oracle-cloud oracle-data-integrator oracle-erp oracle-hyperion
orchestration orm outlook outreach owasp packer paddlepaddle pagerduty pair-programming
palantir-foundry palo-alto-networks pandas parallel-computing parquet partner-management pascal
payments pcb-design pci-dss pcie pega pendo penetration-testing pentaho people-analytics
people-management peoplesoft perforce performance-marketing performance-optimization
performance-testing perl perplexity pgvector phoenix php physics pinecone pip pipedrive pki
pl-sql platform-engineering playwright plc plm plotly pnpm podman poetry point-clouds polars
portfolio-management postgis postgresql posthog postman power-apps power-automate power-bi
power-pivot power-platform power-query powerpoint powershell predictive-modeling prefect
presentation-skills presto prettier pricing-strategy prioritization prisma problem-solving
process-improvement process-mining procurement product-analytics product-design
product-development product-discovery product-management product-marketing product-requirements
product-strategy productboard program-management progressive-web-apps project-management prolog
prometheus prompt-engineering promptfoo prophet proposal-writing protocol-buffers prototyping
psycopg pubsub pulsar pulumi puppet puppeteer purview pycharm pydantic pydantic-ai pylint pymc
pyomo pyspark pytest python pytorch pytorch-lightning qdrant qgis qlik qradar qt
qualitative-research quality-assurance quality-management qualtrics quantitative-finance
quantum-computing quarkus query-optimization quickbooks qwen r r-markdown rabbitmq rag ragas
rails rancher random-forest rapidminer rapids rasa raspberry-pi ray rdma react react-native
react-testing-library recommender-systems recruiting red-hat redash redis redshift redux
refactoring regex regression-analysis reinforcement-learning relational-databases
release-management remix replicate replit reporting requirements-analysis reranking research
resource-planning responsible-ai responsive-design rest-api rest-assured reverse-engineering
reverse-etl ringcentral risk-management risk-modeling rlhf roadmapping robot-framework robotics
rocm rollup root-cause-analysis ros routing-protocols rpa rspec rstudio rtos ruby ruff runpod
runway rust rxjs saas safe sagemaker sailpoint sales sales-enablement sales-engineering
sales-operations salesforce salesforce-data-cloud salesforce-einstein salesforce-marketing-cloud
salesloft saltstack saml sap sap-analytics-cloud sap-businessobjects sap-bw sap-fico sap-hana
sap-s-4hana sap-successfactors sas sass sauce-labs scada scala scalability scientific-computing
scientific-writing scikit-learn scipy scrapy scrum scylladb sdk-development sdlc seaborn
secrets-management security-operations segment seldon selenium sem semantic-kernel semantic-web
semrush sendgrid sensor-fusion sentence-transformers sentinelone sentry seo sequelize serverless
service-mesh servicenow sftp sglang shadcn-ui sharepoint shell-scripting shiny shopify siem
sigma signal-processing signalr simulation simulink singlestore sisense sitecore six-sigma
sketch slack slam slurm smart-contracts smartsheet smolagents snowflake snyk soa soap soapui
soar soc-2 social-media-marketing socket-io software-architecture software-engineering
software-testing solarwinds solidity solidworks solr solution-architecture sonarqube sox spacy
spanner spark spark-mllib sparql speech-recognition spi spinnaker splunk spotfire spreadsheets
spring spring-boot spss sql sql-server sqlalchemy sqlite sqoop sre ssas ssh ssis sso ssrs
stable-diffusion stakeholder-management stata static-analysis statistics statsmodels
storage-systems stored-procedures storybook strands-agents strategic-thinking stream-processing
streamlit stress-management stripe structured-outputs styled-components sumo-logic supabase
superset supply-chain-management survey-design surveymonkey survival-analysis suse svelte svn
swift swiftui sybase symfony synopsys synthetic-data system-administration system-design
systems-engineering systems-programming systemverilog t-sql t5 tableau tabnine tailwind-css
talend tanstack-query tcp-ip tdd teaching teamcity technical-documentation telecommunications
temporal tensorflow tensorflow-lite tensorrt teradata terraform tesseract test-automation testng
testrail text-generation-inference text-to-speech theano thoughtspot threat-intelligence
threat-modeling three-js tidyverse time-management time-series-analysis timescaledb tines tinyml
tls together-ai tokio torchserve tornado tosca tpu traefik training transfer-learning
transformers travis-ci trello trino triton triton-language trivy trpc trulens tvm twilio typeorm
typescript uart uat ubuntu ui-design uikit uipath uml unit-testing unity unix unreal-engine
unsloth unstructured usability-testing user-stories uv uvicorn ux-design ux-research v0 vagrant
vb-net vba vbscript vector-databases vector-search vendor-management veracode vercel
vercel-ai-sdk verilog version-control vertex-ai vertica vhdl video-editing vim virtualbox
virtualization visio visual-basic visual-studio vite vitest vllm vmware voice-ai voiceflow voip
vpn vs-code vue vulkan vulnerability-management waterfall watson weaviate web-analytics
web-components web-design web-development web-performance web-scraping web3 webassembly webex
webgl webhooks weblogic webpack webrtc websockets websphere weights-and-biases whisper windows
windows-server windsurf winforms wireframing wireshark wiz woocommerce word2vec wordpress
workato workday workfront wpf wrike writing xamarin xcode xgboost xla xml xray xslt xunit yaml
yarn yolo zabbix zapier zendesk zephyr zig zoho-crm zookeeper zoom zoominfo zscaler zustand
)
_careercli_occupations=(
chief-executives general-and-operations-managers legislators advertising-and-promotions-managers
marketing-managers sales-managers public-relations-managers fundraising-managers
administrative-services-managers facilities-managers computer-and-information-systems-managers
financial-managers industrial-production-managers purchasing-managers
transportation-storage-and-distribution-managers compensation-and-benefits-managers
human-resources-managers training-and-development-managers
farmers-ranchers-and-other-agricultural-managers construction-managers
education-and-childcare-administrators-preschool-and-daycare
education-administrators-kindergarten-through-secondary education-administrators-postsecondary
education-administrators-all-other architectural-and-engineering-managers food-service-managers
gambling-managers entertainment-and-recreation-managers-except-gambling lodging-managers
medical-and-health-services-managers natural-sciences-managers
postmasters-and-mail-superintendents property-real-estate-and-community-association-managers
social-and-community-service-managers emergency-management-directors funeral-home-managers
personal-service-managers-all-other managers-all-other
agents-and-business-managers-of-artists-performers-and-athletes buyers-and-purchasing-agents
claims-adjusters-examiners-and-investigators insurance-appraisers-auto-damage
compliance-officers cost-estimators human-resources-specialists farm-labor-contractors
labor-relations-specialists logisticians project-management-specialists management-analysts
meeting-convention-and-event-planners fundraisers
compensation-benefits-and-job-analysis-specialists training-and-development-specialists
market-research-analysts-and-marketing-specialists business-operations-specialists-all-other
accountants-and-auditors property-appraisers-and-assessors budget-analysts credit-analysts
financial-and-investment-analysts personal-financial-advisors insurance-underwriters
financial-risk-specialists financial-examiners credit-counselors loan-officers
tax-examiners-and-collectors-and-revenue-agents tax-preparers financial-specialists-all-other
computer-systems-analysts information-security-analysts
computer-and-information-research-scientists computer-network-support-specialists
computer-user-support-specialists computer-network-architects database-administrators
database-architects network-and-computer-systems-administrators computer-programmers
software-developers software-quality-assurance-analysts-and-testers web-developers
web-and-digital-interface-designers computer-occupations-all-other actuaries mathematicians
operations-research-analysts statisticians data-scientists
mathematical-science-occupations-all-other architects-except-landscape-and-naval
landscape-architects cartographers-and-photogrammetrists surveyors aerospace-engineers
agricultural-engineers bioengineers-and-biomedical-engineers chemical-engineers civil-engineers
computer-hardware-engineers electrical-engineers electronics-engineers-except-computer
environmental-engineers
health-and-safety-engineers-except-mining-safety-engineers-and-inspectors industrial-engineers
marine-engineers-and-naval-architects materials-engineers mechanical-engineers
mining-and-geological-engineers-including-mining-safety-engineers nuclear-engineers
petroleum-engineers engineers-all-other architectural-and-civil-drafters
electrical-and-electronics-drafters mechanical-drafters drafters-all-other
aerospace-engineering-and-operations-technologists-and-technicians
civil-engineering-technologists-and-technicians
electrical-and-electronic-engineering-technologists-and-technicians
electro-mechanical-and-mechatronics-technologists-and-technicians
environmental-engineering-technologists-and-technicians
industrial-engineering-technologists-and-technicians
mechanical-engineering-technologists-and-technicians calibration-technologists-and-technicians
engineering-technologists-and-technicians-except-drafters-all-other
surveying-and-mapping-technicians animal-scientists food-scientists-and-technologists
soil-and-plant-scientists biochemists-and-biophysicists microbiologists
zoologists-and-wildlife-biologists biological-scientists-all-other conservation-scientists
foresters epidemiologists medical-scientists-except-epidemiologists life-scientists-all-other
astronomers physicists atmospheric-and-space-scientists chemists materials-scientists
environmental-scientists-and-specialists-including-health
geoscientists-except-hydrologists-and-geographers hydrologists physical-scientists-all-other
economists survey-researchers industrial-organizational-psychologists
clinical-and-counseling-psychologists school-psychologists psychologists-all-other sociologists
urban-and-regional-planners anthropologists-and-archeologists geographers historians
political-scientists social-scientists-and-related-workers-all-other agricultural-technicians
food-science-technicians biological-technicians chemical-technicians
environmental-science-and-protection-technicians-including-health
geological-technicians-except-hydrologic-technicians hydrologic-technicians nuclear-technicians
social-science-research-assistants forest-and-conservation-technicians
forensic-science-technicians life-physical-and-social-science-technicians-all-other
occupational-health-and-safety-specialists occupational-health-and-safety-technicians
educational-guidance-and-career-counselors-and-advisors marriage-and-family-therapists
rehabilitation-counselors substance-abuse-behavioral-disorder-and-mental-health-counselors
counselors-all-other child-family-and-school-social-workers healthcare-social-workers
mental-health-and-substance-abuse-social-workers social-workers-all-other
health-education-specialists probation-officers-and-correctional-treatment-specialists
social-and-human-service-assistants community-health-workers
community-and-social-service-specialists-all-other clergy
directors-religious-activities-and-education religious-workers-all-other lawyers
judicial-law-clerks administrative-law-judges-adjudicators-and-hearing-officers
arbitrators-mediators-and-conciliators judges-magistrate-judges-and-magistrates
paralegals-and-legal-assistants title-examiners-abstractors-and-searchers
legal-support-workers-all-other business-teachers-postsecondary
computer-science-teachers-postsecondary mathematical-science-teachers-postsecondary
architecture-teachers-postsecondary engineering-teachers-postsecondary
agricultural-sciences-teachers-postsecondary biological-science-teachers-postsecondary
forestry-and-conservation-science-teachers-postsecondary
atmospheric-earth-marine-and-space-sciences-teachers-postsecondary
chemistry-teachers-postsecondary environmental-science-teachers-postsecondary
physics-teachers-postsecondary anthropology-and-archeology-teachers-postsecondary
area-ethnic-and-cultural-studies-teachers-postsecondary economics-teachers-postsecondary
geography-teachers-postsecondary political-science-teachers-postsecondary
psychology-teachers-postsecondary sociology-teachers-postsecondary
social-sciences-teachers-postsecondary-all-other health-specialties-teachers-postsecondary
nursing-instructors-and-teachers-postsecondary education-teachers-postsecondary
library-science-teachers-postsecondary
criminal-justice-and-law-enforcement-teachers-postsecondary law-teachers-postsecondary
social-work-teachers-postsecondary art-drama-and-music-teachers-postsecondary
communications-teachers-postsecondary english-language-and-literature-teachers-postsecondary
foreign-language-and-literature-teachers-postsecondary history-teachers-postsecondary
philosophy-and-religion-teachers-postsecondary
family-and-consumer-sciences-teachers-postsecondary
recreation-and-fitness-studies-teachers-postsecondary
career-technical-education-teachers-postsecondary postsecondary-teachers-all-other
preschool-teachers-except-special-education kindergarten-teachers-except-special-education
elementary-school-teachers-except-special-education
middle-school-teachers-except-special-and-career-technical-education
career-technical-education-teachers-middle-school
secondary-school-teachers-except-special-and-career-technical-education
career-technical-education-teachers-secondary-school special-education-teachers-preschool
special-education-teachers-kindergarten-and-elementary-school
special-education-teachers-middle-school special-education-teachers-secondary-school
special-education-teachers-all-other
adult-basic-education-adult-secondary-education-and-english-as-a-second-language-instructors
self-enrichment-teachers substitute-teachers-short-term tutors
teachers-and-instructors-all-other archivists curators museum-technicians-and-conservators
librarians-and-media-collections-specialists library-technicians
farm-and-home-management-educators instructional-coordinators teaching-assistants-postsecondary
teaching-assistants-except-postsecondary educational-instruction-and-library-workers-all-other
art-directors craft-artists fine-artists-including-painters-sculptors-and-illustrators
special-effects-artists-and-animators artists-and-related-workers-all-other
commercial-and-industrial-designers fashion-designers floral-designers graphic-designers
interior-designers merchandise-displayers-and-window-trimmers set-and-exhibit-designers
designers-all-other actors producers-and-directors athletes-and-sports-competitors
coaches-and-scouts umpires-referees-and-other-sports-officials dancers choreographers
music-directors-and-composers musicians-and-singers disc-jockeys-except-radio
entertainers-and-performers-sports-and-related-workers-all-other
broadcast-announcers-and-radio-disc-jockeys news-analysts-reporters-and-journalists
public-relations-specialists editors technical-writers writers-and-authors
interpreters-and-translators court-reporters-and-simultaneous-captioners
media-and-communication-workers-all-other audio-and-video-technicians broadcast-technicians
sound-engineering-technicians lighting-technicians photographers
camera-operators-television-video-and-film film-and-video-editors
media-and-communication-equipment-workers-all-other chiropractors dentists-general
oral-and-maxillofacial-surgeons orthodontists prosthodontists dentists-all-other-specialists
dietitians-and-nutritionists optometrists pharmacists physician-assistants podiatrists
occupational-therapists physical-therapists radiation-therapists recreational-therapists
respiratory-therapists speech-language-pathologists exercise-physiologists therapists-all-other
veterinarians registered-nurses nurse-anesthetists nurse-midwives nurse-practitioners
audiologists anesthesiologists cardiologists dermatologists emergency-medicine-physicians
family-medicine-physicians general-internal-medicine-physicians neurologists
obstetricians-and-gynecologists pediatricians-general physicians-pathologists psychiatrists
radiologists physicians-all-other ophthalmologists-except-pediatric
orthopedic-surgeons-except-pediatric pediatric-surgeons surgeons-all-other acupuncturists
dental-hygienists healthcare-diagnosing-or-treating-practitioners-all-other
clinical-laboratory-technologists-and-technicians cardiovascular-technologists-and-technicians
diagnostic-medical-sonographers nuclear-medicine-technologists
radiologic-technologists-and-technicians magnetic-resonance-imaging-technologists
medical-dosimetrists emergency-medical-technicians paramedics dietetic-technicians
pharmacy-technicians psychiatric-technicians surgical-technologists
veterinary-technologists-and-technicians ophthalmic-medical-technicians
licensed-practical-and-licensed-vocational-nurses medical-records-specialists
opticians-dispensing orthotists-and-prosthetists hearing-aid-specialists
health-technologists-and-technicians-all-other
health-information-technologists-and-medical-registrars athletic-trainers genetic-counselors
surgical-assistants healthcare-practitioners-and-technical-workers-all-other
home-health-and-personal-care-aides nursing-assistants orderlies psychiatric-aides
occupational-therapy-assistants occupational-therapy-aides physical-therapist-assistants
physical-therapist-aides massage-therapists dental-assistants medical-assistants
medical-equipment-preparers medical-transcriptionists pharmacy-aides
veterinary-assistants-and-laboratory-animal-caretakers phlebotomists
healthcare-support-workers-all-other first-line-supervisors-of-correctional-officers
first-line-supervisors-of-police-and-detectives
first-line-supervisors-of-firefighting-and-prevention-workers
first-line-supervisors-of-security-workers
first-line-supervisors-of-protective-service-workers-all-other firefighters
fire-inspectors-and-investigators forest-fire-inspectors-and-prevention-specialists bailiffs
correctional-officers-and-jailers detectives-and-criminal-investigators fish-and-game-wardens
parking-enforcement-workers police-and-sheriff-s-patrol-officers transit-and-railroad-police
animal-control-workers private-detectives-and-investigators
gambling-surveillance-officers-and-gambling-investigators security-guards
crossing-guards-and-flaggers
lifeguards-ski-patrol-and-other-recreational-protective-service-workers
transportation-security-screeners school-bus-monitors protective-service-workers-all-other
chefs-and-head-cooks first-line-supervisors-of-food-preparation-and-serving-workers
cooks-fast-food cooks-institution-and-cafeteria cooks-private-household cooks-restaurant
cooks-short-order cooks-all-other food-preparation-workers bartenders
fast-food-and-counter-workers waiters-and-waitresses food-servers-nonrestaurant
dining-room-and-cafeteria-attendants-and-bartender-helpers dishwashers
hosts-and-hostesses-restaurant-lounge-and-coffee-shop
food-preparation-and-serving-related-workers-all-other
first-line-supervisors-of-housekeeping-and-janitorial-workers
first-line-supervisors-of-landscaping-lawn-service-and-groundskeeping-workers
janitors-and-cleaners-except-maids-and-housekeeping-cleaners maids-and-housekeeping-cleaners
building-cleaning-workers-all-other pest-control-workers landscaping-and-groundskeeping-workers
pesticide-handlers-sprayers-and-applicators-vegetation tree-trimmers-and-pruners
grounds-maintenance-workers-all-other first-line-supervisors-of-gambling-services-workers
first-line-supervisors-of-entertainment-and-recreation-workers-except-gambling-services
first-line-supervisors-of-personal-service-workers animal-trainers animal-caretakers
gambling-dealers gambling-and-sports-book-writers-and-runners gambling-service-workers-all-other
motion-picture-projectionists ushers-lobby-attendants-and-ticket-takers
amusement-and-recreation-attendants costume-attendants
locker-room-coatroom-and-dressing-room-attendants
entertainment-attendants-and-related-workers-all-other embalmers crematory-operators
funeral-attendants morticians-undertakers-and-funeral-arrangers barbers
hairdressers-hairstylists-and-cosmetologists makeup-artists-theatrical-and-performance
manicurists-and-pedicurists shampooers skincare-specialists baggage-porters-and-bellhops
concierges tour-and-travel-guides childcare-workers
exercise-trainers-and-group-fitness-instructors recreation-workers residential-advisors
personal-care-and-service-workers-all-other first-line-supervisors-of-retail-sales-workers
first-line-supervisors-of-non-retail-sales-workers cashiers
gambling-change-persons-and-booth-cashiers counter-and-rental-clerks parts-salespersons
retail-salespersons advertising-sales-agents insurance-sales-agents
securities-commodities-and-financial-services-sales-agents travel-agents
sales-representatives-of-services-except-advertising-insurance-financial-services-and-travel
sales-representatives-wholesale-and-manufacturing-technical-and-scientific-products
sales-representatives-wholesale-and-manufacturing-except-technical-and-scientific-products
demonstrators-and-product-promoters models real-estate-brokers real-estate-sales-agents
sales-engineers telemarketers
door-to-door-sales-workers-news-and-street-vendors-and-related-workers
sales-and-related-workers-all-other
first-line-supervisors-of-office-and-administrative-support-workers
switchboard-operators-including-answering-service telephone-operators
communications-equipment-operators-all-other bill-and-account-collectors
billing-and-posting-clerks bookkeeping-accounting-and-auditing-clerks gambling-cage-workers
payroll-and-timekeeping-clerks procurement-clerks tellers financial-clerks-all-other
brokerage-clerks correspondence-clerks court-municipal-and-license-clerks
credit-authorizers-checkers-and-clerks customer-service-representatives
eligibility-interviewers-government-programs file-clerks hotel-motel-and-resort-desk-clerks
interviewers-except-eligibility-and-loan library-assistants-clerical
loan-interviewers-and-clerks new-accounts-clerks order-clerks
human-resources-assistants-except-payroll-and-timekeeping receptionists-and-information-clerks
reservation-and-transportation-ticket-agents-and-travel-clerks
information-and-record-clerks-all-other cargo-and-freight-agents couriers-and-messengers
public-safety-telecommunicators dispatchers-except-police-fire-and-ambulance
meter-readers-utilities postal-service-clerks postal-service-mail-carriers
postal-service-mail-sorters-processors-and-processing-machine-operators
production-planning-and-expediting-clerks shipping-receiving-and-inventory-clerks
weighers-measurers-checkers-and-samplers-recordkeeping
executive-secretaries-and-executive-administrative-assistants
legal-secretaries-and-administrative-assistants
medical-secretaries-and-administrative-assistants
secretaries-and-administrative-assistants-except-legal-medical-and-executive data-entry-keyers
word-processors-and-typists desktop-publishers insurance-claims-and-policy-processing-clerks
mail-clerks-and-mail-machine-operators-except-postal-service office-clerks-general
office-machine-operators-except-computer proofreaders-and-copy-markers statistical-assistants
office-and-administrative-support-workers-all-other
first-line-supervisors-of-farming-fishing-and-forestry-workers agricultural-inspectors
animal-breeders graders-and-sorters-agricultural-products agricultural-equipment-operators
farmworkers-and-laborers-crop-nursery-and-greenhouse
farmworkers-farm-ranch-and-aquacultural-animals agricultural-workers-all-other
fishing-and-hunting-workers forest-and-conservation-workers fallers logging-equipment-operators
log-graders-and-scalers logging-workers-all-other
first-line-supervisors-of-construction-trades-and-extraction-workers boilermakers
brickmasons-and-blockmasons stonemasons carpenters carpet-installers
floor-layers-except-carpet-wood-and-hard-tiles floor-sanders-and-finishers
tile-and-stone-setters cement-masons-and-concrete-finishers terrazzo-workers-and-finishers
construction-laborers paving-surfacing-and-tamping-equipment-operators pile-driver-operators
operating-engineers-and-other-construction-equipment-operators
drywall-and-ceiling-tile-installers tapers electricians glaziers
insulation-workers-floor-ceiling-and-wall insulation-workers-mechanical
painters-construction-and-maintenance paperhangers pipelayers
plumbers-pipefitters-and-steamfitters plasterers-and-stucco-masons
reinforcing-iron-and-rebar-workers roofers sheet-metal-workers structural-iron-and-steel-workers
solar-photovoltaic-installers
helpers-brickmasons-blockmasons-stonemasons-and-tile-and-marble-setters helpers-carpenters
helpers-electricians helpers-painters-paperhangers-plasterers-and-stucco-masons
helpers-pipelayers-plumbers-pipefitters-and-steamfitters helpers-roofers
helpers-construction-trades-all-other construction-and-building-inspectors
elevator-and-escalator-installers-and-repairers fence-erectors
hazardous-materials-removal-workers highway-maintenance-workers
rail-track-laying-and-maintenance-equipment-operators
septic-tank-servicers-and-sewer-pipe-cleaners miscellaneous-construction-and-related-workers
derrick-operators-oil-and-gas rotary-drill-operators-oil-and-gas
service-unit-operators-oil-and-gas
excavating-and-loading-machine-and-dragline-operators-surface-mining
earth-drillers-except-oil-and-gas explosives-workers-ordnance-handling-experts-and-blasters
continuous-mining-machine-operators roof-bolters-mining
loading-and-moving-machine-operators-underground-mining
underground-mining-machine-operators-all-other rock-splitters-quarry roustabouts-oil-and-gas
helpers-extraction-workers extraction-workers-all-other
first-line-supervisors-of-mechanics-installers-and-repairers
computer-automated-teller-and-office-machine-repairers
radio-cellular-and-tower-equipment-installers-and-repairers
telecommunications-equipment-installers-and-repairers-except-line-installers
avionics-technicians electric-motor-power-tool-and-related-repairers
electrical-and-electronics-installers-and-repairers-transportation-equipment
electrical-and-electronics-repairers-commercial-and-industrial-equipment
electrical-and-electronics-repairers-powerhouse-substation-and-relay
electronic-equipment-installers-and-repairers-motor-vehicles
audiovisual-equipment-installers-and-repairers security-and-fire-alarm-systems-installers
aircraft-mechanics-and-service-technicians automotive-body-and-related-repairers
automotive-glass-installers-and-repairers automotive-service-technicians-and-mechanics
bus-and-truck-mechanics-and-diesel-engine-specialists
farm-equipment-mechanics-and-service-technicians mobile-heavy-equipment-mechanics-except-engines
rail-car-repairers motorboat-mechanics-and-service-technicians motorcycle-mechanics
outdoor-power-equipment-and-other-small-engine-mechanics bicycle-repairers
recreational-vehicle-service-technicians tire-repairers-and-changers mechanical-door-repairers
control-and-valve-installers-and-repairers-except-mechanical-door
heating-air-conditioning-and-refrigeration-mechanics-and-installers home-appliance-repairers
industrial-machinery-mechanics maintenance-workers-machinery millwrights
refractory-materials-repairers-except-brickmasons electrical-power-line-installers-and-repairers
telecommunications-line-installers-and-repairers camera-and-photographic-equipment-repairers
medical-equipment-repairers musical-instrument-repairers-and-tuners watch-and-clock-repairers
precision-instrument-and-equipment-repairers-all-other maintenance-and-repair-workers-general
wind-turbine-service-technicians coin-vending-and-amusement-machine-servicers-and-repairers
commercial-divers locksmiths-and-safe-repairers manufactured-building-and-mobile-home-installers
riggers signal-and-track-switch-repairers helpers-installation-maintenance-and-repair-workers
installation-maintenance-and-repair-workers-all-other
first-line-supervisors-of-production-and-operating-workers
aircraft-structure-surfaces-rigging-and-systems-assemblers coil-winders-tapers-and-finishers
electrical-electronic-and-electromechanical-assemblers-except-coil-winders-tapers-and-finishers
engine-and-other-machine-assemblers structural-metal-fabricators-and-fitters
fiberglass-laminators-and-fabricators timing-device-assemblers-and-adjusters
miscellaneous-assemblers-and-fabricators bakers butchers-and-meat-cutters
meat-poultry-and-fish-cutters-and-trimmers slaughterers-and-meat-packers
food-and-tobacco-roasting-baking-and-drying-machine-operators-and-tenders food-batchmakers
food-cooking-machine-operators-and-tenders food-processing-workers-all-other
extruding-and-drawing-machine-setters-operators-and-tenders-metal-and-plastic
forging-machine-setters-operators-and-tenders-metal-and-plastic
rolling-machine-setters-operators-and-tenders-metal-and-plastic
cutting-punching-and-press-machine-setters-operators-and-tenders-metal-and-plastic
drilling-and-boring-machine-tool-setters-operators-and-tenders-metal-and-plastic
grinding-lapping-polishing-buffing-machine-tool-setters-operators-tenders-metal-plastic
lathe-and-turning-machine-tool-setters-operators-and-tenders-metal-and-plastic
milling-and-planing-machine-setters-operators-and-tenders-metal-and-plastic machinists
metal-refining-furnace-operators-and-tenders pourers-and-casters-metal
model-makers-metal-and-plastic patternmakers-metal-and-plastic foundry-mold-and-coremakers
molding-coremaking-and-casting-machine-setters-operators-and-tenders-metal-and-plastic
multiple-machine-tool-setters-operators-and-tenders-metal-and-plastic tool-and-die-makers
welders-cutters-solderers-and-brazers
welding-soldering-and-brazing-machine-setters-operators-and-tenders
heat-treating-equipment-setters-operators-and-tenders-metal-and-plastic
layout-workers-metal-and-plastic plating-machine-setters-operators-and-tenders-metal-and-plastic
tool-grinders-filers-and-sharpeners metal-workers-and-plastic-workers-all-other
prepress-technicians-and-workers printing-press-operators print-binding-and-finishing-workers
laundry-and-dry-cleaning-workers pressers-textile-garment-and-related-materials
sewing-machine-operators shoe-and-leather-workers-and-repairers
shoe-machine-operators-and-tenders sewers-hand tailors-dressmakers-and-custom-sewers
textile-bleaching-and-dyeing-machine-operators-and-tenders
textile-cutting-machine-setters-operators-and-tenders
textile-knitting-and-weaving-machine-setters-operators-and-tenders
textile-winding-twisting-and-drawing-out-machine-setters-operators-and-tenders
extruding-and-forming-machine-setters-operators-and-tenders-synthetic-and-glass-fibers
fabric-and-apparel-patternmakers upholsterers textile-apparel-and-furnishings-workers-all-other
cabinetmakers-and-bench-carpenters furniture-finishers model-makers-wood patternmakers-wood
sawing-machine-setters-operators-and-tenders-wood
woodworking-machine-setters-operators-and-tenders-except-sawing woodworkers-all-other
nuclear-power-reactor-operators power-distributors-and-dispatchers power-plant-operators
stationary-engineers-and-boiler-operators
water-and-wastewater-treatment-plant-and-system-operators chemical-plant-and-system-operators
gas-plant-operators petroleum-pump-system-operators-refinery-operators-and-gaugers
plant-and-system-operators-all-other chemical-equipment-operators-and-tenders
separating-filtering-clarifying-precipitating-and-still-machine-setters-operators-and-tenders
crushing-grinding-and-polishing-machine-setters-operators-and-tenders
grinding-and-polishing-workers-hand mixing-and-blending-machine-setters-operators-and-tenders
cutters-and-trimmers-hand cutting-and-slicing-machine-setters-operators-and-tenders
extruding-forming-pressing-and-compacting-machine-setters-operators-and-tenders
furnace-kiln-oven-drier-and-kettle-operators-and-tenders
inspectors-testers-sorters-samplers-and-weighers jewelers-and-precious-stone-and-metal-workers
dental-laboratory-technicians medical-appliance-technicians ophthalmic-laboratory-technicians
packaging-and-filling-machine-operators-and-tenders painting-coating-and-decorating-workers
coating-painting-and-spraying-machine-setters-operators-and-tenders
semiconductor-processing-technicians
photographic-process-workers-and-processing-machine-operators
computer-numerically-controlled-tool-operators computer-numerically-controlled-tool-programmers
adhesive-bonding-machine-operators-and-tenders
cleaning-washing-and-metal-pickling-equipment-operators-and-tenders
cooling-and-freezing-equipment-operators-and-tenders etchers-and-engravers
molders-shapers-and-casters-except-metal-and-plastic
paper-goods-machine-setters-operators-and-tenders tire-builders helpers-production-workers
production-workers-all-other aircraft-cargo-handling-supervisors first-line-supervisors-of-trans
portation-and-material-moving-workers-except-aircraft-cargo-handling
airline-pilots-copilots-and-flight-engineers commercial-pilots air-traffic-controllers
airfield-operations-specialists flight-attendants
ambulance-drivers-and-attendants-except-emergency-medical-technicians driver-sales-workers
heavy-and-tractor-trailer-truck-drivers light-truck-drivers bus-drivers-school
bus-drivers-transit-and-intercity shuttle-drivers-and-chauffeurs taxi-drivers
motor-vehicle-operators-all-other locomotive-engineers
rail-yard-engineers-dinkey-operators-and-hostlers
railroad-brake-signal-and-switch-operators-and-locomotive-firers
railroad-conductors-and-yardmasters subway-and-streetcar-operators
rail-transportation-workers-all-other sailors-and-marine-oilers
captains-mates-and-pilots-of-water-vessels motorboat-operators ship-engineers
bridge-and-lock-tenders parking-attendants automotive-and-watercraft-service-attendants
aircraft-service-attendants traffic-technicians transportation-inspectors passenger-attendants
transportation-workers-all-other conveyor-operators-and-tenders crane-and-tower-operators
dredge-operators hoist-and-winch-operators industrial-truck-and-tractor-operators
cleaners-of-vehicles-and-equipment laborers-and-freight-stock-and-material-movers-hand
machine-feeders-and-offbearers packers-and-packagers-hand stockers-and-order-fillers
gas-compressor-and-gas-pumping-station-operators pump-operators-except-wellhead-pumpers
wellhead-pumpers refuse-and-recyclable-material-collectors tank-car-truck-and-ship-loaders
material-moving-workers-all-other air-crew-officers aircraft-launch-and-recovery-officers
armored-assault-vehicle-officers artillery-and-missile-officers
command-and-control-center-officers infantry-officers special-forces-officers
military-officer-special-and-tactical-operations-leaders-all-other
first-line-supervisors-of-air-crew-members
first-line-supervisors-of-weapons-specialists-crew-members
first-line-supervisors-of-all-other-tactical-operations-specialists air-crew-members
aircraft-launch-and-recovery-specialists armored-assault-vehicle-crew-members
artillery-and-missile-crew-members command-and-control-center-specialists infantry
special-forces
military-enlisted-tactical-operations-and-air-weapons-specialists-and-crew-members-all-other
)

_careercli_command() {
    below=() flags=()
    case "$1" in
    'careercli')
        below=(
            'compare'
            'roles'
            'show'
            'gap'
            'switch'
            'rank'
            'trend'
            'sources'
            'occupations'
            'places'
            'skills'
            'check'
            'site'
            'mcp'
            'schema'
            'completion'
            'me'
            'market'
        )
        flags=(
            '--help-agents'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli compare')
        flags=(
            '--full'
            '--section'
            '--skills'
            '--resume'
            '--place'
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli roles')
        flags=(
            '--sort'
            '--source'
            '--catalog'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli show')
        flags=(
            '--full'
            '--section'
            '--place'
            '--source'
            '--catalog'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli gap')
        flags=(
            '--skills'
            '--resume'
            '--learn'
            '--reach'
            '--posting'
            '--full'
            '--top'
            '--place'
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli switch')
        flags=(
            '--skills'
            '--resume'
            '--full'
            '--top'
            '--place'
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli rank')
        flags=(
            '--weight'
            '--skills'
            '--resume'
            '--missing'
            '--top'
            '--place'
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli trend')
        flags=(
            '--full'
            '--section'
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli sources')
        flags=(
            '--full'
            '--catalog'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli occupations')
        flags=(
            '--zone'
            '--group'
            '--place'
            '--sort'
            '--full'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli places')
        flags=(
            '--states'
            '--in'
            '--sort'
            '--full'
            '--catalog'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli skills')
        flags=(
            '--all'
            '--read'
            '--catalog'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli check')
        flags=(
            '--strict'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli site')
        flags=(
            '-o'
            '--output'
            '--url'
            '--catalog'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli mcp')
        flags=(
            '--profile'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli schema')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli completion')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me')
        below=(
            'show'
            'add'
            'remove'
            'set'
            'import'
            'path'
            'edit'
        )
        flags=(
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me show')
        flags=(
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me add')
        flags=(
            '--wait'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me remove')
        flags=(
            '--wait'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me set')
        flags=(
            '--weight'
            '--wait'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me import')
        flags=(
            '--wait'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me path')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me edit')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli market')
        below=(
            'import'
            'titles'
            'fetch'
            'update'
            'watch'
        )
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli market import')
        flags=(
            '--source'
            '--name'
            '--url'
            '--as-of'
            '--country'
            '--since'
            '--until'
            '--by'
            '--currency'
            '--least'
            '--map'
            '--titles'
            '-o'
            '--output'
            '--lenient'
            '--encoding'
            '--wait'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli market titles')
        flags=(
            '--map'
            '--titles'
            '--lenient'
            '--encoding'
            '--all'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli market fetch')
        flags=(
            '--panel'
            '--into'
            '--find'
            '--mirror'
            '--least'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli market update')
        flags=(
            '--panel'
            '--offline'
            '--keep'
            '--mirror'
            '--least'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli market watch')
        flags=(
            '--skills'
            '--resume'
            '--from'
            '--json'
            '--format'
            '-o'
            '--output'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    esac
}

_careercli_value() {
    kind='' values=()
    case "$1" in
    'careercli --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli compare :'*) kind=roles
        ;;
    'careercli compare --section') kind=words
        values=(
            'verdict'
            'side-by-side'
            'skills'
            'switching'
            'you'
            'others'
            'salary'
            'hiring'
            'path'
            'getting-in'
            'market'
            'seniority'
            'week'
            'questions'
            'related'
        )
        ;;
    'careercli compare --skills') kind=skills
        ;;
    'careercli compare --resume') kind=files
        ;;
    'careercli compare --place') kind=text
        ;;
    'careercli compare --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli compare --catalog') kind=files
        ;;
    'careercli compare --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli compare -o') kind=files
        ;;
    'careercli compare --output') kind=files
        ;;
    'careercli compare --fields') kind=text
        ;;
    'careercli compare --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli roles :1') kind=text
        ;;
    'careercli roles --sort') kind=words
        values=(
            'id'
            'title'
            'source'
            'openings'
            'median'
            'p25'
            'p75'
            'remote'
            'entry'
        )
        ;;
    'careercli roles --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli roles --catalog') kind=files
        ;;
    'careercli roles --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli roles -o') kind=files
        ;;
    'careercli roles --output') kind=files
        ;;
    'careercli roles --fields') kind=text
        ;;
    'careercli roles --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli show :1') kind=roles
        ;;
    'careercli show --section') kind=words
        values=(
            'figures'
            'salary'
            'seniority'
            'skills'
            'hiring'
            'others'
            'path'
            'getting-in'
            'market'
            'week'
            'related'
        )
        ;;
    'careercli show --place') kind=text
        ;;
    'careercli show --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli show --catalog') kind=files
        ;;
    'careercli show --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli show -o') kind=files
        ;;
    'careercli show --output') kind=files
        ;;
    'careercli show --fields') kind=text
        ;;
    'careercli show --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli gap :'*) kind=roles
        ;;
    'careercli gap --skills') kind=skills
        ;;
    'careercli gap --resume') kind=files
        ;;
    'careercli gap --learn') kind=skills
        ;;
    'careercli gap --reach') kind=text
        ;;
    'careercli gap --posting') kind=files
        ;;
    'careercli gap --top') kind=text
        ;;
    'careercli gap --place') kind=text
        ;;
    'careercli gap --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli gap --catalog') kind=files
        ;;
    'careercli gap --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli gap -o') kind=files
        ;;
    'careercli gap --output') kind=files
        ;;
    'careercli gap --fields') kind=text
        ;;
    'careercli gap --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli switch :1') kind=roles
        ;;
    'careercli switch :2') kind=roles
        ;;
    'careercli switch --skills') kind=skills
        ;;
    'careercli switch --resume') kind=files
        ;;
    'careercli switch --top') kind=text
        ;;
    'careercli switch --place') kind=text
        ;;
    'careercli switch --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli switch --catalog') kind=files
        ;;
    'careercli switch --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli switch -o') kind=files
        ;;
    'careercli switch --output') kind=files
        ;;
    'careercli switch --fields') kind=text
        ;;
    'careercli switch --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli rank :'*) kind=roles
        ;;
    'careercli rank --weight') kind=words
        values=(
            'pay='
            'openings='
            'remote='
            'entry='
            'fit='
        )
        ;;
    'careercli rank --skills') kind=skills
        ;;
    'careercli rank --resume') kind=files
        ;;
    'careercli rank --missing') kind=words
        values=(
            'skip'
            'lowest'
        )
        ;;
    'careercli rank --top') kind=text
        ;;
    'careercli rank --place') kind=text
        ;;
    'careercli rank --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli rank --catalog') kind=files
        ;;
    'careercli rank --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli rank -o') kind=files
        ;;
    'careercli rank --output') kind=files
        ;;
    'careercli rank --fields') kind=text
        ;;
    'careercli rank --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli trend :'*) kind=roles
        ;;
    'careercli trend --section') kind=words
        values=(
            'periods'
            'days'
            'steps'
            'pay'
            'levels'
        )
        ;;
    'careercli trend --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli trend --catalog') kind=files
        ;;
    'careercli trend --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli trend -o') kind=files
        ;;
    'careercli trend --output') kind=files
        ;;
    'careercli trend --fields') kind=text
        ;;
    'careercli trend --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli sources :1') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli sources --catalog') kind=files
        ;;
    'careercli sources --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli sources -o') kind=files
        ;;
    'careercli sources --output') kind=files
        ;;
    'careercli sources --fields') kind=text
        ;;
    'careercli sources --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli occupations :1') kind=text
        ;;
    'careercli occupations --zone') kind=text
        ;;
    'careercli occupations --group') kind=text
        ;;
    'careercli occupations --place') kind=text
        ;;
    'careercli occupations --sort') kind=words
        values=(
            'match'
            'median'
            'employment'
            'zone'
            'title'
            'code'
        )
        ;;
    'careercli occupations --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli occupations -o') kind=files
        ;;
    'careercli occupations --output') kind=files
        ;;
    'careercli occupations --fields') kind=text
        ;;
    'careercli occupations --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli places :1') kind=roles
        ;;
    'careercli places --in') kind=text
        ;;
    'careercli places --sort') kind=words
        values=(
            'pay'
            'common'
            'jobs'
        )
        ;;
    'careercli places --catalog') kind=files
        ;;
    'careercli places --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli places -o') kind=files
        ;;
    'careercli places --output') kind=files
        ;;
    'careercli places --fields') kind=text
        ;;
    'careercli places --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli skills :1') kind=skills
        ;;
    'careercli skills --read') kind=files
        ;;
    'careercli skills --catalog') kind=files
        ;;
    'careercli skills --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli skills -o') kind=files
        ;;
    'careercli skills --output') kind=files
        ;;
    'careercli skills --fields') kind=text
        ;;
    'careercli skills --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli check :'*) kind=files
        ;;
    'careercli check --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli check -o') kind=files
        ;;
    'careercli check --output') kind=files
        ;;
    'careercli check --fields') kind=text
        ;;
    'careercli check --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli site -o') kind=files
        ;;
    'careercli site --output') kind=files
        ;;
    'careercli site --url') kind=text
        ;;
    'careercli site --catalog') kind=files
        ;;
    'careercli site --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli mcp --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli schema :1') kind=words
        values=(
            'compare'
            'roles'
            'show'
            'gap'
            'switch'
            'rank'
            'trend'
            'sources'
            'occupations'
            'places'
            'me'
            'skills'
            'market-import'
            'market-titles'
            'market-fetch'
            'market-update'
            'market-watch'
            'check'
        )
        ;;
    'careercli schema --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli completion :1') kind=words
        values=(
            'bash'
            'zsh'
            'fish'
            'powershell'
        )
        ;;
    'careercli completion --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli me -o') kind=files
        ;;
    'careercli me --output') kind=files
        ;;
    'careercli me --fields') kind=text
        ;;
    'careercli me --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me show --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli me show -o') kind=files
        ;;
    'careercli me show --output') kind=files
        ;;
    'careercli me show --fields') kind=text
        ;;
    'careercli me show --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me add :'*) kind=skills
        ;;
    'careercli me add --wait') kind=text
        ;;
    'careercli me add --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me remove :'*) kind=skills
        ;;
    'careercli me remove --wait') kind=text
        ;;
    'careercli me remove --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me set --weight') kind=words
        values=(
            'pay='
            'openings='
            'remote='
            'entry='
            'fit='
        )
        ;;
    'careercli me set --wait') kind=text
        ;;
    'careercli me set --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me import :1') kind=files
        ;;
    'careercli me import --wait') kind=text
        ;;
    'careercli me import --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me path --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me edit --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli market --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli market import :'*) kind=files
        ;;
    'careercli market import --source') kind=text
        ;;
    'careercli market import --name') kind=text
        ;;
    'careercli market import --url') kind=text
        ;;
    'careercli market import --as-of') kind=text
        ;;
    'careercli market import --country') kind=text
        ;;
    'careercli market import --since') kind=text
        ;;
    'careercli market import --until') kind=text
        ;;
    'careercli market import --by') kind=words
        values=(
            'year'
            'quarter'
            'month'
        )
        ;;
    'careercli market import --currency') kind=text
        ;;
    'careercli market import --least') kind=text
        ;;
    'careercli market import --map') kind=text
        ;;
    'careercli market import --titles') kind=files
        ;;
    'careercli market import -o') kind=files
        ;;
    'careercli market import --output') kind=files
        ;;
    'careercli market import --encoding') kind=text
        ;;
    'careercli market import --wait') kind=text
        ;;
    'careercli market import --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli market import --fields') kind=text
        ;;
    'careercli market import --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli market titles :'*) kind=files
        ;;
    'careercli market titles --map') kind=text
        ;;
    'careercli market titles --titles') kind=files
        ;;
    'careercli market titles --encoding') kind=text
        ;;
    'careercli market titles --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli market titles -o') kind=files
        ;;
    'careercli market titles --output') kind=files
        ;;
    'careercli market titles --fields') kind=text
        ;;
    'careercli market titles --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli market fetch :'*) kind=text
        ;;
    'careercli market fetch --panel') kind=files
        ;;
    'careercli market fetch --into') kind=files
        ;;
    'careercli market fetch --find') kind=text
        ;;
    'careercli market fetch --mirror') kind=text
        ;;
    'careercli market fetch --least') kind=text
        ;;
    'careercli market fetch --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli market fetch -o') kind=files
        ;;
    'careercli market fetch --output') kind=files
        ;;
    'careercli market fetch --fields') kind=text
        ;;
    'careercli market fetch --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli market update :'*) kind=text
        ;;
    'careercli market update --panel') kind=files
        ;;
    'careercli market update --offline') kind=files
        ;;
    'careercli market update --keep') kind=text
        ;;
    'careercli market update --mirror') kind=text
        ;;
    'careercli market update --least') kind=text
        ;;
    'careercli market update --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli market update -o') kind=files
        ;;
    'careercli market update --output') kind=files
        ;;
    'careercli market update --fields') kind=text
        ;;
    'careercli market update --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli market watch :'*) kind=roles
        ;;
    'careercli market watch --skills') kind=skills
        ;;
    'careercli market watch --resume') kind=files
        ;;
    'careercli market watch --from') kind=files
        ;;
    'careercli market watch --format') kind=words
        values=(
            'text'
            'json'
            'markdown'
            'html'
            'csv'
        )
        ;;
    'careercli market watch -o') kind=files
        ;;
    'careercli market watch --output') kind=files
        ;;
    'careercli market watch --fields') kind=text
        ;;
    'careercli market watch --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    esac
}

# What roles are called beside their ids.
_careercli_aliases=(
    'mle	AI/ML Engineer'
    'ml	AI/ML Engineer'
    'ml-eng	AI/ML Engineer'
    'mleng	AI/ML Engineer'
    'ai-ml	AI/ML Engineer'
    'aiml	AI/ML Engineer'
    'ai-ml-engineer	AI/ML Engineer'
    'aiml-engineer	AI/ML Engineer'
    'machine-learning	AI/ML Engineer'
    'machine-learning-engineer	AI/ML Engineer'
    'deep-learning-engineer	AI/ML Engineer'
    'applied-ml-engineer	AI/ML Engineer'
    'aiswe	AI Software Engineer'
    'swe-ai	AI Software Engineer'
    'ai-software-engineer	AI Software Engineer'
    'ai-software-developer	AI Software Engineer'
    'ai-developer	AI Software Engineer'
    'ai-dev	AI Software Engineer'
    'ai-application-engineer	AI Software Engineer'
    'apm	AI Product Manager'
    'aipm	AI Product Manager'
    'pm	AI Product Manager'
    'pm-ai	AI Product Manager'
    'ai-product-manager	AI Product Manager'
    'ai-product	AI Product Manager'
    'ai-product-lead	AI Product Manager'
    'ai-product-owner	AI Product Manager'
    'ml-pm	AI Product Manager'
    'ml-product-manager	AI Product Manager'
    'genai-product-manager	AI Product Manager'
    'ds	Data Scientist'
    'data-science	Data Scientist'
    'datascience	Data Scientist'
    'datascientist	Data Scientist'
    'data-sci	Data Scientist'
    'decision-scientist	Data Scientist'
    'product-data-scientist	Data Scientist'
    'quantitative-data-scientist	Data Scientist'
    'architect	AI Architect'
    'ai-arch	AI Architect'
    'ai-solutions-architect	AI Architect'
    'ai-solution-architect	AI Architect'
    'ai-systems-architect	AI Architect'
    'ai-platform-architect	AI Architect'
    'enterprise-ai-architect	AI Architect'
    'genai-architect	AI Architect'
    'llm-architect	AI Architect'
    'mlops	MLOps Engineer'
    'ml-ops	MLOps Engineer'
    'mlops-eng	MLOps Engineer'
    'ml-ops-engineer	MLOps Engineer'
    'machine-learning-operations-engineer	MLOps Engineer'
    'llmops	MLOps Engineer'
    'llmops-engineer	MLOps Engineer'
    'ml-platform-engineer	MLOps Engineer'
    'ml-infra	MLOps Engineer'
    'ml-infra-engineer	MLOps Engineer'
    'ml-infrastructure-engineer	MLOps Engineer'
    'prompt	Prompt Engineer'
    'prompt-eng	Prompt Engineer'
    'prompts	Prompt Engineer'
    'prompt-engineering	Prompt Engineer'
    'prompt-designer	Prompt Engineer'
    'prompt-writer	Prompt Engineer'
    'ai-prompt-engineer	Prompt Engineer'
    'llm-prompt-engineer	Prompt Engineer'
    'aie	AI Engineer'
    'ai	AI Engineer'
    'ai-eng	AI Engineer'
    'applied-ai	AI Engineer'
    'applied-ai-engineer	AI Engineer'
    'ai-agent-engineer	AI Engineer'
    'agent-engineer	AI Engineer'
    'agentic-ai-engineer	AI Engineer'
    'rag-engineer	AI Engineer'
    'llm-engineer	AI Engineer'
    'genai-engineer	AI Engineer'
    'artificial-intelligence-engineer	AI Engineer'
    'swe	Software Engineer'
    'sde	Software Engineer'
    'dev	Software Engineer'
    'developer	Software Engineer'
    'programmer	Software Engineer'
    'software	Software Engineer'
    'software-eng	Software Engineer'
    'software-dev	Software Engineer'
    'software-developer	Software Engineer'
    'software-development-engineer	Software Engineer'
    'software-engineering	Software Engineer'
    'softwareengineer	Software Engineer'
    'application-developer	Software Engineer'
    'backend	Software Engineer'
    'backend-engineer	Software Engineer'
    'backend-developer	Software Engineer'
    'de	Data Engineer'
    'data-eng	Data Engineer'
    'dataeng	Data Engineer'
    'dataengineer	Data Engineer'
    'data-engineering	Data Engineer'
    'big-data-engineer	Data Engineer'
    'big-data-developer	Data Engineer'
    'etl	Data Engineer'
    'etl-developer	Data Engineer'
    'etl-engineer	Data Engineer'
    'pipeline-engineer	Data Engineer'
    'data-pipeline-engineer	Data Engineer'
    'data-platform-engineer	Data Engineer'
    'data-warehouse-engineer	Data Engineer'
    'cloud-data-engineer	Data Engineer'
    'da	Data Analyst'
    'analyst	Data Analyst'
    'data-analytics	Data Analyst'
    'data-analysis	Data Analyst'
    'dataanalyst	Data Analyst'
    'bi-analyst	Data Analyst'
    'business-intelligence-analyst	Data Analyst'
    'bi-engineer	Data Analyst'
    'business-intelligence-engineer	Data Analyst'
    'product-analyst	Data Analyst'
    'reporting-analyst	Data Analyst'
    'insights-analyst	Data Analyst'
    'sql-analyst	Data Analyst'
    'ae	Analytics Engineer'
    'analytics-eng	Analytics Engineer'
    'analyticsengineer	Analytics Engineer'
    'analytics-engineering	Analytics Engineer'
    'dbt-engineer	Analytics Engineer'
    'dbt-developer	Analytics Engineer'
    'data-analytics-engineer	Analytics Engineer'
    'data-arch	Data Architect'
    'dataarchitect	Data Architect'
    'data-architecture	Data Architect'
    'enterprise-data-architect	Data Architect'
    'cloud-data-architect	Data Architect'
    'big-data-architect	Data Architect'
    'data-platform-architect	Data Architect'
    'data-warehouse-architect	Data Architect'
    'dwh-architect	Data Architect'
    'database-architect	Data Architect'
    'data-modeler	Data Architect'
    'data-modeller	Data Architect'
    'rs	Research Scientist'
    'scientist	Research Scientist'
    'research-sci	Research Scientist'
    'researcher	Research Scientist'
    'ai-researcher	Research Scientist'
    'ai-scientist	Research Scientist'
    'computer-vision-scientist	Research Scientist'
    'ai-research-scientist	Research Scientist'
    'ml-researcher	Research Scientist'
    'ml-scientist	Research Scientist'
    'ml-research-scientist	Research Scientist'
    'machine-learning-researcher	Research Scientist'
    'machine-learning-scientist	Research Scientist'
    'machine-learning-research-scientist	Research Scientist'
    'deep-learning-researcher	Research Scientist'
    're	Research Engineer'
    'research-eng	Research Engineer'
    'researchengineer	Research Engineer'
    'research-software-engineer	Research Engineer'
    'ai-research-engineer	Research Engineer'
    'ml-research-engineer	Research Engineer'
    'machine-learning-research-engineer	Research Engineer'
    'deep-learning-research-engineer	Research Engineer'
    'cv-engineer	Computer Vision Engineer'
    'cv-eng	Computer Vision Engineer'
    'cv-developer	Computer Vision Engineer'
    'computer-vision	Computer Vision Engineer'
    'computer-vision-developer	Computer Vision Engineer'
    'vision-engineer	Computer Vision Engineer'
    'machine-vision-engineer	Computer Vision Engineer'
    'perception-engineer	Computer Vision Engineer'
    'image-processing-engineer	Computer Vision Engineer'
    'video-analytics-engineer	Computer Vision Engineer'
)

# Says which part of the skills starts with the first character of $1.
_careercli_part() {
    case "$1" in
    3*) from=0 count=2 ;;
    5*) from=2 count=1 ;;
    a*) from=3 count=206 ;;
    b*) from=209 count=45 ;;
    c*) from=254 count=135 ;;
    d*) from=389 count=109 ;;
    e*) from=498 count=47 ;;
    f*) from=545 count=45 ;;
    g*) from=590 count=72 ;;
    h*) from=662 count=37 ;;
    i*) from=699 count=39 ;;
    j*) from=738 count=25 ;;
    k*) from=763 count=25 ;;
    l*) from=788 count=56 ;;
    m*) from=844 count=101 ;;
    n*) from=945 count=40 ;;
    o*) from=985 count=52 ;;
    p*) from=1037 count=110 ;;
    q*) from=1147 count=15 ;;
    r*) from=1162 count=66 ;;
    s*) from=1228 count=164 ;;
    t*) from=1392 count=59 ;;
    u*) from=1451 count=19 ;;
    v*) from=1470 count=35 ;;
    w*) from=1505 count=37 ;;
    x*) from=1542 count=8 ;;
    y*) from=1550 count=3 ;;
    z*) from=1553 count=11 ;;
    esac
}

# Adds what starts with $1 of the words behind it.
_careercli_words() {
    local start=$1 word
    shift
    for word; do
        case $word in "$start"*) COMPREPLY+=("$word") ;; esac
    done
}

# Adds the roles that start with $1 and do not stand in $2 already, as `id  title` where several
# are to choose from; where no id starts so, the other names of roles.
_careercli_add_roles() {
    local LC_ALL=C IFS=$'\t' id title read=0 seen=" $2 " cache=${XDG_CACHE_HOME-}
    for id in "${_careercli_roles[@]}"; do
        case $id in "$1"*) ;; *) continue ;; esac
        case $seen in *" ${id%%$'\t'*} "*) ;; *) COMPREPLY+=("${id/$'\t'/  }") ;; esac
        seen+="${id%%$'\t'*} "
    done
    if ((${#COMPREPLY[@]} == 0)) && [[ $1 ]]; then
        for id in "${_careercli_aliases[@]}"; do
            case $id in "$1"*) COMPREPLY+=("${id/$'\t'/  }") ;; esac
        done
    fi
    case $cache in
    /*) ;;
    *) case $OSTYPE in darwin*) cache=${HOME-}/Library/Caches ;; *) cache=${HOME-}/.cache ;; esac ;;
    esac
    cache+=/careercli/roles.tsv
    if [[ $cache == /* && -f $cache && ! -L $cache && -r $cache ]]; then
        while ((read++ < 200)) && read -r -n 400 id title; do
            case $id in "$1"*) ;; *) continue ;; esac
            case $id in '' | *[!a-z0-9-]*) continue ;; esac
            case $seen in *" $id "*) continue ;; esac
            case $title in '' | *[[:cntrl:]]* | *$'\xc2'[$'\x80'-$'\x9f']*) continue ;; esac
            if ((${#id} <= 64)); then COMPREPLY+=("$id  $title") seen+="$id "; fi
        done <"$cache"
    fi 2>/dev/null
    if ((${#1} > 2)); then _careercli_words "$1" "${_careercli_occupations[@]}"; fi
    case ${#COMPREPLY[@]}:${COMP_TYPE-} in
    1:* | *:37 | *:42) COMPREPLY=("${COMPREPLY[@]%%  *}") ;;
    esac
}

_careercli() {
    local key=careercli kind='' place=1 only='' word before option i
    local IFS=$' \t\n'
    local -a below flags values words=()
    COMPREPLY=()
    # `--option=value` and `@file` are words here, which bash hands over in parts. Of the last
    # word only what stands before the cursor counts.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((i == COMP_CWORD)) && [[ $word != [=@] ]]; then word=${2-}; fi
        before=''
        if ((${#words[@]})); then before=${words[${#words[@]} - 1]}; fi
        if [[ $before && ($word == '=' || $before == *= || $before == @) ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
    done
    local last=$((${#words[@]} - 1))
    local current=${words[last]#[\'\"]}
    _careercli_command "$key"
    for ((i = 0; i < last; i++)); do
        word=${words[i]}
        if [[ $kind ]]; then
            kind=''
        elif [[ $only ]]; then
            ((place++))
        elif [[ $word == -- ]]; then
            only=1
        elif [[ $word == -?* ]]; then
            _careercli_value "$key $word"
        elif [[ " ${below[*]} " == *" $word "* ]]; then
            key+=" $word" place=1
            _careercli_command "$key"
        else
            ((place++))
        fi
    done
    option=''
    if [[ ! $kind && ! $only && $current == -* ]]; then
        if [[ $current != *=* ]]; then
            _careercli_words "$current" "${flags[@]}"
            return
        fi
        _careercli_value "$key ${current%%=*}"
        option=${current%%=*}=
        current=${current#*=}
    elif [[ ! $kind ]]; then
        _careercli_value "$key :$place"
    fi
    case $kind in
    words) _careercli_words "$current" "${values[@]}" ;;
    roles) _careercli_add_roles "$current" "${words[*]:0:last}" ;;
    skills) _careercli_add_skills "$current" ;;
    files) ((BASH_VERSINFO[0] < 4)) || compopt -o default ;;
    '') [[ $option ]] || _careercli_words "$current" "${below[@]}" ;;
    esac
    # bash replaces what stands behind the last of its word breaks.
    if [[ $COMP_WORDBREAKS != *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]/#/$option}")
    elif [[ $current == *=* ]]; then
        COMPREPLY=()
    fi
    if ((${#COMPREPLY[@]} == 1 && BASH_VERSINFO[0] > 3)) && [[ ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace
    fi
}

# Adds the skills that the last part of a list can become, behind its other parts.
_careercli_add_skills() {
    local before=''
    if [[ $1 == @* ]]; then # a list in a file
        ((BASH_VERSINFO[0] < 4)) || compopt -o default
        return
    fi
    if [[ $1 == *,* ]]; then before=${1%,*},; fi
    if [[ $1 == "$before" ]]; then
        COMPREPLY=("${_careercli_skills[@]}")
    else
        local from=0 count=0
        _careercli_part "${1##*,}"
        _careercli_words "${1##*,}" "${_careercli_skills[@]:from:count}"
    fi
    COMPREPLY=("${COMPREPLY[@]/#/$before}")
    ((BASH_VERSINFO[0] < 4)) || compopt -o nospace
}

complete -F _careercli careercli
